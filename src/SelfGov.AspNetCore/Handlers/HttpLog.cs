using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using SelfGov.Workflow;

namespace SelfGov.AspNetCore.Handlers;

/// <summary>What an administrator is told of what goes over HTTP: no actor, nothing that a journal holds.</summary>
internal static partial class HttpLog
{
    internal const string Category = "SelfGov.Http";

    internal static void AccessNotRecorded(IServiceProvider services, string kind, CaseId id, Exception exception) =>
        AccessNotRecorded(LoggerOf(services), kind, id, exception);

    internal static void FeedEnded(IServiceProvider services, long position, Exception exception) =>
        FeedEnded(LoggerOf(services), position, exception);

    internal static void EntryUnreadable(IServiceProvider services, long position, Exception exception) =>
        EntryUnreadable(LoggerOf(services), position, exception);

    internal static void TenantNotOpened(IServiceProvider services, string tenant, Exception exception) =>
        TenantNotOpened(LoggerOf(services), tenant, exception);

    [LoggerMessage(50, LogLevel.Error, "Who looks at personal data of {Kind} '{Case}' could not be recorded; nothing was shown.")]
    private static partial void AccessNotRecorded(ILogger logger, string kind, CaseId @case, Exception exception);

    [LoggerMessage(51, LogLevel.Warning, "A feed ended behind position {Position}; the client comes again.")]
    private static partial void FeedEnded(ILogger logger, long position, Exception exception);

    [LoggerMessage(52, LogLevel.Error, "A feed left the entry at position {Position} out: it cannot be read.")]
    private static partial void EntryUnreadable(ILogger logger, long position, Exception exception);

    [LoggerMessage(53, LogLevel.Error, "The services of tenant {Tenant} could not be opened for a request.")]
    private static partial void TenantNotOpened(ILogger logger, string tenant, Exception exception);

    private static ILogger LoggerOf(IServiceProvider services) =>
        (services.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance).CreateLogger(Category);
}
