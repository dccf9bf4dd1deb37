namespace SelfGov.Contract;

/// <summary>Shows a field by an example, where not every value that its shape takes is right.</summary>
/// <param name="json">The value as JSON, such as <c>"RevenueTax"</c> with its quotes.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ExampleAttribute(string json) : Attribute
{
    /// <summary>The value as JSON.</summary>
    public string Json { get; } = json;
}
