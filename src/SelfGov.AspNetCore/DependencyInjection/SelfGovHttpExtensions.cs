using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SelfGov.AspNetCore.Access;
using SelfGov.AspNetCore.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds what answers over HTTP.</summary>
public static class SelfGovHttpExtensions
{
    /// <summary>
    /// Adds what <c>MapSelfGov</c> and <c>MapCases</c> need. Who acts is said by an <see cref="IActorProvider"/> of the host; without one
    /// every command, and every reading that needs an actor, is answered with 401.
    /// </summary>
    /// <param name="builder">What adds the parts of the library.</param>
    /// <remarks>Adds authorization; authentication is the host's. Its policies have the names of <see cref="SelfGovPolicies"/>.</remarks>
    /// <exception cref="ArgumentNullException">The builder is null.</exception>
    public static SelfGovBuilder AddHttp(this SelfGovBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddAuthorization();
        builder.Services.TryAddSingleton<HttpServices>();
        return builder;
    }

    /// <summary>
    /// Adds what <c>MapSelfGov</c> and <c>MapCases</c> need, with what says who acts, such as <see cref="ClaimActorProvider"/>. Replaces
    /// one that was added before.
    /// </summary>
    /// <typeparam name="TActors">Says who acts; scoped, unless the host has registered it otherwise.</typeparam>
    /// <param name="builder">What adds the parts of the library.</param>
    /// <exception cref="ArgumentNullException">The builder is null.</exception>
    public static SelfGovBuilder AddHttp<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TActors>(
        this SelfGovBuilder builder)
        where TActors : class, IActorProvider
    {
        builder.AddHttp();
        if (typeof(TActors) == typeof(ClaimActorProvider))
        {
            // It knows the roles of all procedures, and looks for them once.
            builder.Services.TryAddSingleton<ClaimActorProvider>();
        }

        builder.Services.TryAddScoped<TActors>();
        builder.Services.RemoveAll<IActorProvider>();
        builder.Services.AddScoped<IActorProvider>(services => services.GetRequiredService<TActors>());
        return builder;
    }
}
