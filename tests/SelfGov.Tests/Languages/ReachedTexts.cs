using System.Collections;
using System.Reflection;
using SelfGov.Law;
using SelfGov.Law.Changes;
using SelfGov.Oracles;

namespace SelfGov.Languages;

/// <summary>
/// The texts that the library hands out: of the maps of all lifecycles, of the lists of parameters, and of everything that hangs on a
/// static field.
/// </summary>
internal sealed class ReachedTexts
{
    private readonly HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<SpokenText> found = [];

    private ReachedTexts()
    {
    }

    internal static IReadOnlyList<SpokenText> All()
    {
        var texts = new ReachedTexts();
        foreach (Procedure procedure in Procedures.All)
        {
            texts.Visit(procedure.Editions, "map of " + procedure.Page);
        }

        foreach (LawParameters parameters in AllParameters.Of())
        {
            texts.Visit(parameters, "parameters of " + parameters.Edition);
        }

        foreach (Type type in LibraryAssemblies.All.SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.ContainsGenericParameters))
        {
            foreach (FieldInfo field in type.GetFields(
                BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.IsLiteral)
                {
                    texts.Visit(field.GetValue(null), type.Name);
                }
            }
        }

        return texts.found;
    }

    private void Visit(object? value, string where)
    {
        switch (value)
        {
            case null or string or Delegate or Type or MemberInfo:
                return;
            case Words words:
                found.Add(new SpokenText(words, where));
                return;
            case IEnumerable many when value.GetType() is var type
                && (type.IsArray || type.Namespace?.StartsWith("System.Collections", StringComparison.Ordinal) is true):
                VisitEach(many, where);
                return;
        }

        Type own = value.GetType();
        bool isOwn = own.Namespace is { } space && space.StartsWith("SelfGov", StringComparison.Ordinal);
        bool isPair = own.IsGenericType && own.Name.StartsWith("KeyValuePair", StringComparison.Ordinal);
        if (own.IsEnum || !(isOwn || isPair) || !seen.Add(value))
        {
            return;
        }

        Flatten(value, own, where);
    }

    private void VisitEach(IEnumerable many, string where)
    {
        bool isDefault = many.GetType().GetProperty("IsDefault")?.GetValue(many) is true;
        if (!isDefault)
        {
            foreach (object? each in many)
            {
                Visit(each, where);
            }
        }
    }

    private void Flatten(object value, Type own, string where)
    {
        const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        foreach (FieldInfo field in own.GetFields(Instance))
        {
            Visit(field.GetValue(value), where);
        }

        // Texts that are put together when asked for: of a limit, a share, a threshold, a citation.
        foreach (PropertyInfo text in own.GetProperties(Instance)
            .Where(property => property.PropertyType == typeof(Words) && property.GetIndexParameters().Length == 0))
        {
            if (value is not Share { MustExceed: false, Numerator: 0 })
            {
                Visit(text.GetValue(value), where);
            }
        }
    }
}
