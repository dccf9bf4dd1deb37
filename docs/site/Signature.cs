using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace SelfGov.Site;

/// <summary>Types and members in the notation of C#, without attributes and bodies.</summary>
internal static class Signature
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(decimal)] = "decimal",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(double)] = "double",
    };

    public static string Of(MemberInfo member) => member switch
    {
        Type type => OfType(type),
        FieldInfo { DeclaringType.IsEnum: true } value => value.Name,
        FieldInfo field => OfField(field),
        PropertyInfo property => OfProperty(property),
        ConstructorInfo constructor => $"{Plain(constructor.DeclaringType!)}({Parameters(constructor)})",
        MethodInfo method => OfMethod(method),
        _ => member.Name,
    };

    /// <summary>A type as it is written in a member, without its namespace.</summary>
    public static string NameOf(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return NameOf(value) + "?";
        }

        if (type.IsByRef || type.IsArray)
        {
            return NameOf(type.GetElementType()!) + (type.IsArray ? "[]" : string.Empty);
        }

        if (type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true)
        {
            return $"({string.Join(", ", type.GetGenericArguments().Select(NameOf))})";
        }

        return Keywords.TryGetValue(type, out string? keyword) ? keyword : NamedWith(type, type.GetGenericArguments());
    }

    private static string NamedWith(Type type, Type[] arguments)
    {
        string around = type.IsNested && !type.IsGenericParameter ? NamedWith(type.DeclaringType!, arguments) + "." : string.Empty;
        int before = type.IsNested && !type.IsGenericParameter ? type.DeclaringType!.GetGenericArguments().Length : 0;
        Type[] own = [.. arguments.Take(type.GetGenericArguments().Length).Skip(before)];
        return around + Plain(type) + (own.Length == 0 ? string.Empty : $"<{string.Join(", ", own.Select(NameOf))}>");
    }

    private static string Plain(Type type) => type.Name.IndexOf('`', StringComparison.Ordinal) is > 0 and int tick ? type.Name[..tick] : type.Name;

    private static string OfType(Type type)
    {
        bool isRecord = type.GetMethod("<Clone>$") is not null
            || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null);
        string kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => isRecord ? "readonly record struct" : "struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            _ => (type.IsSealed ? "sealed " : type.IsAbstract ? "abstract " : string.Empty) + (isRecord ? "record" : "class"),
        };
        IEnumerable<Type> bases = type.BaseType is { } parent && parent != typeof(object) && !type.IsValueType ? [parent] : [];
        bases = bases.Concat(type.GetInterfaces()
            .Where(each => each.IsVisible && each.Namespace?.StartsWith("SelfGov", StringComparison.Ordinal) == true));
        string list = type.IsEnum ? string.Empty : string.Join(", ", bases.Select(NameOf));
        return $"{kind} {NameOf(type)}{(list.Length == 0 ? string.Empty : " : " + list)}";
    }

    private static string OfField(FieldInfo field)
    {
        if (field.IsLiteral)
        {
            return $"const {NameOf(field.FieldType)} {field.Name} = {Value(field.FieldType, field.GetRawConstantValue())}";
        }

        string modifiers = (field.IsStatic ? "static " : string.Empty) + (field.IsInitOnly ? "readonly " : string.Empty);
        return $"{modifiers}{NameOf(field.FieldType)} {field.Name}";
    }

    private static string OfProperty(PropertyInfo property)
    {
        ParameterInfo[] index = property.GetIndexParameters();
        string name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(Parameter))}]";
        MethodInfo reader = property.GetMethod!;
        bool isInit = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Length > 0;
        string writer = property.SetMethod is { IsPublic: true } ? isInit ? " init;" : " set;" : string.Empty;
        return $"{Modifiers(reader)}{NameOf(property.PropertyType)}{Nullability(property)} {name} {{ get;{writer} }}";
    }

    private static string OfMethod(MethodInfo method)
    {
        string arguments = string.Join(", ", method.GetGenericArguments().Select(each => each.Name));
        string generic = arguments.Length == 0 ? string.Empty : $"<{arguments}>";
        string name = method.Name.StartsWith("op_", StringComparison.Ordinal) ? "operator " + method.Name["op_".Length..] : method.Name;
        return $"{Modifiers(method)}{NameOf(method.ReturnType)}{Nullability(method.ReturnParameter)} {name}{generic}({Parameters(method)})";
    }

    private static string Modifiers(MethodInfo method) => method switch
    {
        { DeclaringType.IsInterface: true } => string.Empty,
        { IsStatic: true } => "static ",
        { IsAbstract: true } => "abstract ",
        { IsVirtual: true, IsFinal: false } when method.GetBaseDefinition() != method => "override ",
        { IsVirtual: true, IsFinal: false } => "virtual ",
        _ => string.Empty,
    };

    private static string Parameters(MethodBase method)
    {
        string first = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : string.Empty;
        return first + string.Join(", ", method.GetParameters().Select(Parameter));
    }

    private static string Parameter(ParameterInfo parameter)
    {
        bool takesMany = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute));
        string way = parameter.IsOut ? "out " : takesMany ? "params " : string.Empty;
        return $"{way}{NameOf(parameter.ParameterType)}{Nullability(parameter)} {parameter.Name}{Default(parameter)}";
    }

    private static string Default(ParameterInfo parameter) =>
        parameter.HasDefaultValue ? $" = {Value(parameter.ParameterType, parameter.RawDefaultValue)}" : string.Empty;

    private static string Value(Type type, object? value) => value switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        bool truth => truth ? "true" : "false",
        string text => $"\"{text}\"",
        _ when type.IsEnum => $"{NameOf(type)}.{Enum.ToObject(type, value)}",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Nullability(ParameterInfo parameter) =>
        Mark(new NullabilityInfoContext().Create(parameter), parameter.ParameterType);

    private static string Nullability(PropertyInfo property) => Mark(new NullabilityInfoContext().Create(property), property.PropertyType);

    private static string Mark(NullabilityInfo info, Type type) =>
        info.ReadState == NullabilityState.Nullable && !type.IsValueType && !type.IsGenericParameter ? "?" : string.Empty;
}
