using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SelfGov.Cases;
using SelfGov.Cases.FirstUse;
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
    private readonly Dictionary<string, FamilyMember> byName;
    private readonly Once<ShapeBuilder> shapeBuilder;
    private readonly Once<ShapeBuilder> lenientBuilder;

    private readonly Type type;
    private readonly Func<JsonTypeInfo> head;
    private readonly Func<JsonSerializerContext?> context;

    /// <summary>Reads the list at the head of a base record.</summary>
    /// <param name="head">The JSON contract of the base record, such as <c>NoConfidenceJson.Default.NoConfidenceFact</c>.</param>
    /// <exception cref="ArgumentNullException">The contract is null.</exception>
    /// <exception cref="ArgumentException">
    /// The record is not <typeparamref name="TMember"/>, has no list, or the list gives a member no name, one name twice, or names one type
    /// twice.
    /// </exception>
    public Family(JsonTypeInfo head)
        : this(
            (head ?? throw new ArgumentNullException(nameof(head))).Type,
            () => head,
            () => head.OriginatingResolver as JsonSerializerContext,
            head.PolymorphismOptions?.DerivedTypes.Select(member => (member.DerivedType, member.TypeDiscriminator)) ?? [],
            head.OriginatingResolver is JsonSerializerContext)
    {
    }

    /// <summary>
    /// Reads the list where it is written, without the contract: a runtime takes long to compile that of a base record, and with it those
    /// of all members.
    /// </summary>
    internal Family(Type head, Func<JsonSerializerContext> contracts)
        : this(
            head,
            () => contracts().GetTypeInfo(head)
                ?? throw new NotSupportedException($"The JSON context does not know {head.Name}; add [JsonSerializable] for it."),
            contracts,
            head.GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false).Select(each => (each.DerivedType, each.TypeDiscriminator)),
            isGenerated: true)
    {
    }

    private Family(
        Type type, Func<JsonTypeInfo> head, Func<JsonSerializerContext?> context, IEnumerable<(Type Type, object? Name)> list,
        bool isGenerated)
    {
        if (!typeof(TMember).IsAssignableFrom(type))
        {
            throw new ArgumentException($"{type.Name} is no {typeof(TMember).Name}.", nameof(head));
        }

        Members = [.. list.Select(member => new FamilyMember(NameOf(member.Type, member.Name), member.Type))];
        if (Members.IsEmpty)
        {
            throw new ArgumentException(
                $"{type.Name} has no list: write [JsonDerivedType(typeof(...), \"...\")] above it for each member.", nameof(head));
        }

        this.type = type;
        this.head = head;
        byName = ByName(Members);
        places = new TypeTable([.. Members.Select(member => member.Type)]);
        IsGenerated = isGenerated;
        this.context = context;
        Options = new(() => StrictJson.OptionsFor(Contracts));
        shapeBuilder = new(() => new ShapeBuilder(Options.Value));
        lenientBuilder = new(() => new ShapeBuilder(Options.Value, isLenient: true));
    }

    /// <summary>The members in the order of the list.</summary>
    public ImmutableArray<FamilyMember> Members { get; }

    /// <summary>The JSON contract of the base record.</summary>
    /// <remarks>Where the family was read without it, it is compiled when it is first asked for.</remarks>
    public JsonTypeInfo Head => head();

    /// <summary>The name in code of the base record.</summary>
    internal string HeadName => type.Name;

    /// <summary>The generated contracts.</summary>
    /// <exception cref="NotSupportedException">The contract of the head was not generated.</exception>
    internal JsonSerializerContext Contracts =>
        context() ?? throw new NotSupportedException($"The JSON contract of {type.Name} is not from a JsonSerializerContext.");

    /// <summary>Whether its contracts are generated ones, as those of a journal have to be.</summary>
    internal bool IsGenerated { get; }

    /// <summary>How members are written and read: strictly.</summary>
    internal Once<JsonSerializerOptions> Options { get; }

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
    internal JsonTypeInfo JsonOf(Type type) => Options.Value.GetTypeInfo(type);

    /// <summary>The place of a type in the list, from 0, or -1.</summary>
    internal int PlaceOf(Type type) => places.PlaceOf(type);

    private static string NameOf(Type member, object? discriminator) => discriminator is string { Length: > 0 } name
        ? name
        : throw new ArgumentException($"{member.Name} has no name in the list of its family; a stored name is a text.");

    private static Dictionary<string, FamilyMember> ByName(ImmutableArray<FamilyMember> members)
    {
        var byName = new Dictionary<string, FamilyMember>(members.Length, StringComparer.Ordinal);
        var typeNames = new HashSet<string>(members.Length, StringComparer.Ordinal);
        foreach (FamilyMember member in members)
        {
            if (!byName.TryAdd(member.Name, member))
            {
                throw Repeated(member.Name, members.Where(each => each.Name == member.Name).Select(each => each.Type.Name));
            }
        }

        foreach (FamilyMember member in members)
        {
            if (!typeNames.Add(member.Type.Name))
            {
                throw Repeated(member.Type.Name, members.Where(each => each.Type.Name == member.Type.Name).Select(each => each.Name));
            }
        }

        return byName;
    }

    private static ArgumentException Repeated(string what, IEnumerable<string> by) =>
        new($"'{what}' stands twice in the list of its family, for {string.Join(" and ", by)}.");
}

/// <summary>A fact or command of a family.</summary>
/// <param name="Name">The stable name for journals and other programs, in kebab case: <c>sheets-handed-in</c>.</param>
/// <param name="Type">The record.</param>
public sealed record FamilyMember(string Name, Type Type);
