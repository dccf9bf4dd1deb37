using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SelfGov.AspNetCore.Access;
using SelfGov.AspNetCore.Problems;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.AspNetCore.Requests;

/// <summary>A request, with what every answer to it needs.</summary>
/// <param name="http">The request as the server has it.</param>
/// <param name="services">The services of the cases that it is about.</param>
/// <param name="language">The language of the reader.</param>
internal sealed class CaseRequest(HttpContext http, IServiceProvider services, Language language)
{
    private Task<Actor?>? actor;

    internal HttpContext Http { get; } = http;

    /// <summary>The services of the cases.</summary>
    internal IServiceProvider Services { get; } = services;

    /// <summary>The services of the host, by which it knows its users.</summary>
    internal IServiceProvider Host => Http.RequestServices;

    internal Language Language { get; } = language;

    internal CancellationToken Aborted => Http.RequestAborted;

    internal CaseAccess Access => new(this);

    internal T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    /// <summary>Who asks; null for somebody whom the host does not know as an actor.</summary>
    internal Task<Actor?> ActorAsync() => actor ??= Host.GetService<IActorProvider>() is { } provider
        ? provider.ActorOf(Http.User, Aborted).AsTask()
        : Task.FromResult<Actor?>(null);

    /// <exception cref="ProblemException">It is nobody: 401.</exception>
    internal async ValueTask<Actor> RequireActorAsync() =>
        await ActorAsync().ConfigureAwait(false) is { IsDefault: false } known
            ? known
            : throw new ProblemException(new Problem(ProblemTypes.Unauthenticated));
}
