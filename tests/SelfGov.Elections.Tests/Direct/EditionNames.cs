using Xunit;

namespace SelfGov.Elections.Direct;

/// <summary>The editions of the direct election, as data of theories.</summary>
public static class EditionNames
{
    public static TheoryData<string> All { get; } = new("D1", "D2", "D3", "D4");
}
