using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SelfGov.Contract;

namespace SelfGov.Workflow;

/// <summary>
/// The facts or the commands of one procedure: the closed list that stands as <see cref="JsonDerivedTypeAttribute"/> at the head of their
/// base record, in its order, each under the stable name that journals and other programs know it by.
/// </summary>
/// <typeparam name="TMember">The facts or commands of a kind of case.</typeparam>
/// <remarks>Immutable and thread-safe. Asking for the place of a type takes constant time and allocates nothing.</remarks>
public sealed class Family<TMember>
    where TMember : class
{
    private readonly TypeTable places;
    private readonly FrozenDictionary<string, FamilyMember> byName;
    private readonly Lazy<JsonSerializerOptions> options;
    private readonly Lazy<ShapeBuilder> shapeBuilder;
    private readonly Lazy<ShapeBuilder> lenientBuilder;

    /// <summary>Reads the list at the head of a base record.</summary>
    /// <param name="head">The JSON contract of the base record, such as <c>NoConfidenceJson.Default.NoConfidenceFact</c>.</param>
    /// <exception cref="ArgumentNullException">The contract is null.</exception>
    /// <exception cref="ArgumentException">
    /// The record is not <typeparamref name="TMember"/>, has no list, or the list gives a member no name, one name twice, or names one type
    /// twice.
    /// </exception>
    public Family(JsonTypeInfo head)
    {
        ArgumentNullException.ThrowIfNull(head);
        if (!typeof(TMember).IsAssignableFrom(head.Type))
        {
            throw new ArgumentException($"{head.Type.Name} is no {typeof(TMember).Name}.", nameof(head));
        }

        if (head.PolymorphismOptions is not { DerivedTypes.Count: > 0 } list)
        {
            throw new ArgumentException(
                $"{head.Type.Name} has no list: write [JsonDerivedType(typeof(...), \"...\")] above it for each member.", nameof(head));
        }

        Head = head;
        Members = [.. list.DerivedTypes.Select(member => new FamilyMember(NameOf(member), member.DerivedType))];
        RejectRepeated(Members.GroupBy(member => member.Name, member => member.Type.Name));
        RejectRepeated(Members.GroupBy(member => member.Type.Name, member => member.Name));
        places = new TypeTable([.. Members.Select(member => member.Type)]);
        options = new(() => StrictJson.OptionsFor(
            head.OriginatingResolver as JsonSerializerContext
                ?? throw new NotSupportedException($"The JSON contract of {head.Type.Name} is not from a JsonSerializerContext.")));
        shapeBuilder = new(() => new ShapeBuilder(options.Value));
        lenientBuilder = new(() => new ShapeBuilder(options.Value, isLenient: true));
        byName = Members.ToFrozenDictionary(member => member.Name, StringComparer.Ordinal);
    }

    /// <summary>The members in the order of the list.</summary>
    public ImmutableArray<FamilyMember> Members { get; }

    /// <summary>The JSON contract of the base record.</summary>
    public JsonTypeInfo Head { get; }

    /// <summary>The member of a stable name, or null.</summary>
    /// <param name="name">The name, compared letter by letter.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public FamilyMember? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>The member that a type is, or null.</summary>
    /// <param name="type">The type of the fact or command.</param>
    /// <exception cref="ArgumentNullException">The type is null.</exception>
    public FamilyMember? Find(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        int place = PlaceOf(type);
        return place < 0 ? null : Members[place];
    }

    /// <summary>What JSON a member is; read when it is first asked for.</summary>
    /// <exception cref="NotSupportedException">The member holds what has no JSON.</exception>
    internal ValueShape ShapeOf(Type type) => shapeBuilder.Value.ShapeOf(type);

    /// <summary>
    /// The same for checks of what a program gives: of a field that has no JSON nothing is known; null without a contract.
    /// </summary>
    internal ValueShape? TryShapeOf(Type type)
    {
        try
        {
            return lenientBuilder.Value.ShapeOf(type);
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The strict contract of a member.</summary>
    internal JsonTypeInfo JsonOf(Type type) => options.Value.GetTypeInfo(type);

    /// <summary>The place of a type in the list, from 0, or -1.</summary>
    internal int PlaceOf(Type type) => places.PlaceOf(type);

    private static string NameOf(JsonDerivedType member) => member.TypeDiscriminator is string { Length: > 0 } name
        ? name
        : throw new ArgumentException($"{member.DerivedType.Name} has no name in the list of its family; a stored name is a text.");

    private static void RejectRepeated(IEnumerable<IGrouping<string, string>> groups)
    {
        foreach (IGrouping<string, string> repeated in groups.Where(group => group.Count() > 1))
        {
            throw new ArgumentException($"'{repeated.Key}' stands twice in the list of its family, for {string.Join(" and ", repeated)}.");
        }
    }
}

/// <summary>A fact or command of a family.</summary>
/// <param name="Name">The stable name for journals and other programs, in kebab case: <c>sheets-handed-in</c>.</param>
/// <param name="Type">The record.</param>
public sealed record FamilyMember(string Name, Type Type);
