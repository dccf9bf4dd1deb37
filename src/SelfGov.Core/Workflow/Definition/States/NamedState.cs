using SelfGov.Law;

namespace SelfGov.Workflow.Definition.States;

/// <summary>A state by its place in the enumeration, with what an author has said of it.</summary>
internal sealed record NamedState(int Place, Words Text, Citation Basis, bool IsFinal)
{
    internal static NamedState[] Of<TState>(IReadOnlyList<StateText<TState>> texts)
        where TState : struct, Enum
    {
        var states = new NamedState[texts.Count];
        for (int i = 0; i < states.Length; i++)
        {
            states[i] = new(Topology<TState>.Index(texts[i].State), texts[i].Text, texts[i].Basis, texts[i].IsFinal);
        }

        return states;
    }

    internal MapState ToMap(StateTable table) => new(table.Names[Place], Text, Basis, IsFinal);
}
