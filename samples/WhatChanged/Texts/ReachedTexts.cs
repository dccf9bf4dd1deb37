using System.Collections;
using System.Reflection;
using SelfGov.Assemblies.Sittings;
using SelfGov.Contract;
using SelfGov.Law;
using SelfGov.Law.Changes;

namespace WhatChanged.Texts;

/// <summary>
/// The texts that the library hands out: of the maps of all lifecycles, of the lists of parameters, of the labels, and of everything
/// that hangs on a static field.
/// </summary>
internal sealed class ReachedTexts
{
    private const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Static | BindingFlags.Instance
        | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly Dictionary<string, TextSort> Sorts = new(StringComparer.Ordinal)
    {
        ["MapRule"] = TextSort.Rule,
        ["MapState"] = TextSort.State,
        ["MapTransition"] = TextSort.Fact,
        ["MapCommand"] = TextSort.Command,
        ["MapLimit"] = TextSort.Limit,
        ["MapCause"] = TextSort.Limit,
        ["MapPart"] = TextSort.Part,
        ["Role"] = TextSort.Role,
        ["LawParameter"] = TextSort.Parameter,
        ["Edition`1"] = TextSort.Edition,
        ["Act"] = TextSort.Act,
        ["Citation"] = TextSort.Citation,
    };

    private readonly HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<SpokenText> found = [];

    private ReachedTexts()
    {
    }

    internal static IReadOnlyList<SpokenText> All()
    {
        var texts = new ReachedTexts();
        foreach (LegalProcedure procedure in LegalProcedure.All)
        {
            int known = texts.found.Count;
            texts.Visit(procedure.Editions, "map of " + procedure.Page, null);
            for (int i = known; i < texts.found.Count; i++)
            {
                texts.found[i] = texts.found[i] with { Room = procedure.Rooms[0] };
            }
        }

        foreach (LawParameters parameters in LawCatalogue.All.Concat(LawCatalogue.Of(AssemblyEditions.Smaller, AssemblyParameters.Of)))
        {
            texts.Visit(parameters, "parameters of " + parameters.Edition, null);
        }

        foreach (Type type in LibraryAssemblies.All.SelectMany(assembly => assembly.GetTypes()))
        {
            texts.found.AddRange(Labels(type));
            if (!type.ContainsGenericParameters)
            {
                foreach (FieldInfo field in type.GetFields(Declared).Where(field => field is { IsStatic: true, IsLiteral: false }))
                {
                    texts.Visit(field.GetValue(null), type.Name, null);
                }
            }
        }

        return texts.found;
    }

    /// <summary>The texts of one thing and of all that hangs on it.</summary>
    internal static IReadOnlyList<SpokenText> In(object thing, string where)
    {
        var texts = new ReachedTexts();
        texts.Visit(thing, where, null);
        return texts.found;
    }

    private static IEnumerable<SpokenText> Labels(Type type) =>
        from labelled in type.GetMembers(Declared).Where(member => member is not Type)
            .Select(member => (Code: $"{type.Name}.{member.Name}", Label: member.GetCustomAttribute<LabelAttribute>()))
            .Concat(type.GetConstructors(Declared).SelectMany(constructor => constructor.GetParameters())
                .Select(parameter => (Code: $"{type.Name}.{parameter.Name}", Label: parameter.GetCustomAttribute<LabelAttribute>())))
            .Prepend((Code: type.Name, Label: type.GetCustomAttribute<LabelAttribute>()))
        where labelled.Label is not null
        select new SpokenText(
            new Words(labelled.Label.Kazakh, labelled.Label.Russian, labelled.Label.English),
            type.Name,
            new TextUse(TextSort.Label, labelled.Code, null));

    private void Visit(object? value, string where, TextUse? use)
    {
        switch (value)
        {
            // A shape has the labels of its members, which are found at the members.
            case null or string or Delegate or Type or MemberInfo or FieldShape or ValueShape:
                return;
            case Words words:
                found.Add(new SpokenText(words, where, use));
                return;
            case IEnumerable many when value.GetType() is var type
                && (type.IsArray || type.Namespace?.StartsWith("System.Collections", StringComparison.Ordinal) is true):
                VisitEach(many, where, use);
                return;
        }

        Type own = value.GetType();
        bool isOwn = own.Namespace is { } space && space.StartsWith("SelfGov", StringComparison.Ordinal);
        bool isPair = own.IsGenericType && own.Name.StartsWith("KeyValuePair", StringComparison.Ordinal);
        if (own.IsEnum || !(isOwn || isPair) || !seen.Add(value))
        {
            return;
        }

        Flatten(value, own, where, UseOf(value, own) ?? use);
    }

    private void VisitEach(IEnumerable many, string where, TextUse? use)
    {
        bool isDefault = many.GetType().GetProperty("IsDefault")?.GetValue(many) is true;
        if (!isDefault)
        {
            foreach (object? each in many)
            {
                Visit(each, where, use);
            }
        }
    }

    private void Flatten(object value, Type own, string where, TextUse? use)
    {
        const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        foreach (FieldInfo field in own.GetFields(Instance))
        {
            Visit(field.GetValue(value), where, use);
        }

        // Texts that are put together when asked for: of a limit, a share, a threshold, a citation.
        foreach (PropertyInfo text in own.GetProperties(Instance)
            .Where(property => property.PropertyType == typeof(Words) && property.GetIndexParameters().Length == 0))
        {
            if (value is not Share { MustExceed: false, Numerator: 0 })
            {
                Visit(text.GetValue(value), where, use);
            }
        }
    }

    /// <summary>What the texts of a thing are; null where they are what the thing around it is, as the bound of a rule.</summary>
    private static TextUse? UseOf(object value, Type own)
    {
        if (value is Citation citation)
        {
            return new TextUse(TextSort.Citation, null, citation);
        }

        string? code = new[] { "Code", "Trigger", "Name", "Id" }.Select(name => own.GetProperty(name)?.GetValue(value))
            .Select(name => name is string or EditionId ? name.ToString() : null).FirstOrDefault(name => name is not null);
        var basis = own.GetProperty("Basis")?.GetValue(value) as Citation;
        return code is null && basis is null ? null : new TextUse(Sorts.GetValueOrDefault(own.Name, TextSort.Other), code, basis);
    }
}
