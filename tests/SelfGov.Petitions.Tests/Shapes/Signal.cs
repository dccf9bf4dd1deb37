using System.Text.Json.Serialization;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Petitions.Shapes;

/// <summary>Facts of no case, for topologies of every shape.</summary>
[JsonDerivedType(typeof(V), "v")]
[JsonDerivedType(typeof(W), "w")]
[JsonDerivedType(typeof(X), "x")]
[JsonDerivedType(typeof(Y), "y")]
[JsonDerivedType(typeof(Z), "z")]
public abstract record Signal;

public sealed record V : Signal, INamed
{
    static Words INamed.Text { get; } = Words.Same("v");
}

public sealed record W : Signal, INamed
{
    static Words INamed.Text { get; } = Words.Same("w");
}

public sealed record X : Signal, INamed
{
    static Words INamed.Text { get; } = Words.Same("x");
}

public sealed record Y : Signal, INamed
{
    static Words INamed.Text { get; } = Words.Same("y");
}

public sealed record Z : Signal, INamed
{
    static Words INamed.Text { get; } = Words.Same("z");
}

/// <summary>A fact outside the list.</summary>
public sealed record Stray : Signal, INamed
{
    static Words INamed.Text { get; } = Words.Same("stray");
}

public enum Place
{
    A,
    B,
    C,
    D,
    E,
    F,
    G,
}

[JsonSerializable(typeof(Signal))]
internal sealed partial class SignalJson : JsonSerializerContext;
