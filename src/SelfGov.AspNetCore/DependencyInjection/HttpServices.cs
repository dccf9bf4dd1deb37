namespace SelfGov.AspNetCore.DependencyInjection;

/// <summary>Says that the services of a host have what answers over HTTP.</summary>
internal sealed class HttpServices;
