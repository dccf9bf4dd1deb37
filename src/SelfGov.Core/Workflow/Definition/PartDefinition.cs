using System.Collections.Immutable;
using SelfGov.Law;
using SelfGov.Workflow.Explanation;

namespace SelfGov.Workflow.Definition;

/// <summary>A kind of part that cases have many of, each with a state of its own: the candidates of an election.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <typeparam name="TPart">The kind of part.</typeparam>
public abstract class PartDefinition<TCase, TPart> : IPartReader<TCase>
    where TCase : Case
{
    private protected PartDefinition(Words text, Func<TCase, IEnumerable<TPart>> all, Func<TPart, string> key)
    {
        Text = text;
        All = all;
        Key = key;
    }

    internal Words Text { get; }

    internal Func<TCase, IEnumerable<TPart>> All { get; }

    internal Func<TPart, string> Key { get; }

    internal string Name { get; } = typeof(TPart).Name;

    internal abstract bool Permits(TPart part, Type fact);

    internal abstract Words StateOf(TPart part, Wording wording);

    internal abstract string StateNameOf(TPart part);

    internal abstract Words StatesPermitting(IReadOnlyCollection<Type> facts, Wording wording);

    internal abstract MapPart ToMap(Func<Type, Words> textOf, Func<Type, ImmutableArray<Role>> rolesOf);

    internal abstract IEnumerable<string> Errors(IReadOnlyCollection<Type> yielded);

    internal abstract IEnumerable<string> ErrorsOf(string command, IReadOnlyCollection<Type> first);

    IEnumerable<PartStanding> IPartReader<TCase>.Read(TCase current, Wording wording) =>
        All(current).Select(part => new PartStanding(Name, Key(part), StateNameOf(part), StateOf(part, wording)));
}
