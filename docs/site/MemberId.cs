using System.Globalization;
using System.Reflection;
using System.Text;

namespace SelfGov.Site;

/// <summary>The identity of a type or member as the compiler writes it into the documentation file.</summary>
internal static class MemberId
{
    public static string Of(MemberInfo member) => member switch
    {
        Type type => "T:" + NameOf(type),
        FieldInfo field => $"F:{NameOf(field.DeclaringType!)}.{field.Name}",
        EventInfo happening => $"E:{NameOf(happening.DeclaringType!)}.{happening.Name}",
        PropertyInfo property => $"P:{NameOf(property.DeclaringType!)}.{Escaped(property.Name)}{Parameters(property.GetIndexParameters())}",
        MethodBase method => OfMethod(method),
        _ => throw new ArgumentException($"{member} has no identity of its own.", nameof(member)),
    };

    /// <summary>The name of a type with its namespace and the types around it, such as <c>SelfGov.Workflow.Decision`1.Refused</c>.</summary>
    public static string NameOf(Type type) => type.IsNested
        ? $"{NameOf(type.DeclaringType!)}.{type.Name}"
        : string.IsNullOrEmpty(type.Namespace) ? type.Name : $"{type.Namespace}.{type.Name}";

    private static string OfMethod(MethodBase method)
    {
        var id = new StringBuilder($"M:{NameOf(method.DeclaringType!)}.{Escaped(method.Name)}");
        if (method.IsGenericMethodDefinition)
        {
            id.Append(CultureInfo.InvariantCulture, $"``{method.GetGenericArguments().Length}");
        }

        id.Append(Parameters(method.GetParameters()));
        return method is MethodInfo { Name: "op_Implicit" or "op_Explicit" } conversion
            ? id.Append('~').Append(InSignature(conversion.ReturnType)).ToString()
            : id.ToString();
    }

    private static string Escaped(string name) => name.Replace('.', '#').Replace('<', '{').Replace('>', '}');

    private static string Parameters(ParameterInfo[] parameters) => parameters.Length == 0
        ? string.Empty
        : $"({string.Join(',', parameters.Select(parameter => InSignature(parameter.ParameterType)))})";

    private static string InSignature(Type type)
    {
        if (type.IsByRef)
        {
            return InSignature(type.GetElementType()!) + "@";
        }

        if (type.IsArray)
        {
            return InSignature(type.GetElementType()!) + "[]";
        }

        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition.ToString(CultureInfo.InvariantCulture);
        }

        Type[] arguments = type.GetGenericArguments();
        return Named(type, arguments);
    }

    /// <summary>The arguments of a nested generic type belong to the types around it first.</summary>
    private static string Named(Type type, Type[] arguments)
    {
        string around = type.IsNested ? Named(type.DeclaringType!, arguments) : type.Namespace ?? string.Empty;
        int tick = type.Name.IndexOf('`', StringComparison.Ordinal);
        string name = $"{around}.{(tick < 0 ? type.Name : type.Name[..tick])}";
        if (tick < 0)
        {
            return name;
        }

        int own = int.Parse(type.Name[(tick + 1)..], CultureInfo.InvariantCulture);
        int before = type.IsNested ? type.DeclaringType!.GetGenericArguments().Length : 0;
        return $"{name}{{{string.Join(',', arguments.Skip(before).Take(own).Select(InSignature))}}}";
    }
}
