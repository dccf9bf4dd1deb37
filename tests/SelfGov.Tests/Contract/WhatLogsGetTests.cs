using System.Reflection;
using System.Runtime.CompilerServices;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Json;
using SelfGov.Workflow;
using WhatChanged;
using Xunit;

namespace SelfGov.Contract;

/// <summary>What a host that logs facts, commands, cases or entries writes down.</summary>
public sealed class WhatLogsGetTests
{
    private const string Personal = "Айгүл Сәбитова 880301400123";

    public static TheoryData<Type> Logged => new(
    [
        .. LibraryAssemblies.All.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsAbstract: false, ContainsGenericParameters: false } && (IsLogged(type) || IsPersonal(type))),
        typeof(JournalEntry),
    ]);

    [Fact]
    public void Every_family_is_here()
    {
        Type[] logged = [.. Logged.Select(row => row.Data)];
        Assert.All(CommandProbe.All, probe => Assert.Contains(logged, probe.CommandTypes.Contains));
        Assert.Equal(CommandProbe.All.Sum(probe => probe.CommandTypes.Length), logged.Count(type => Is(type, typeof(ICommand<>))));
        Assert.True(logged.Count(type => Is(type, typeof(Fact<>))) > 250);
    }

    [Theory]
    [MemberData(nameof(Logged))]
    public void No_text_of_its_data_is_in_its_own_text(Type type)
    {
        object logged = RuntimeHelpers.GetUninitializedObject(type);
        for (Type? level = type; level is not null; level = level.BaseType)
        {
            foreach (FieldInfo field in level.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                .Where(field => field.FieldType == typeof(string)
                    && !field.Name.Contains(nameof(JournalEntry.FactName), StringComparison.Ordinal)))
            {
                field.SetValue(logged, type == typeof(JournalEntry) || IsLogged(type) || IsPersonal(level, field) ? Personal : "17");
            }
        }

        string text = logged.ToString()!;
        Assert.NotEmpty(text);
        Assert.DoesNotContain(Personal, text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_journal_keeps_apart_and_the_data_of_a_command_are_not_told()
    {
        Assert.Equal("comment-received {}", new WrittenFact("comment-received", "{}", Personal).ToString());
        Assert.Equal("submit-comment", new WrittenCommand("submit-comment", Personal).ToString());
    }

    /// <summary>Whether a record, of whatever kind and whether hosts see it or not, has a field that is marked as personal.</summary>
    private static bool IsPersonal(Type type) => type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        .Any(property => property.IsDefined(typeof(PersonalDataAttribute)));

    private static bool IsPersonal(Type type, FieldInfo field) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Any(property =>
            property.IsDefined(typeof(PersonalDataAttribute)) && field.Name == $"<{property.Name}>k__BackingField");

    private static bool IsLogged(Type type) =>
        typeof(Case).IsAssignableFrom(type) || Is(type, typeof(Fact<>)) || Is(type, typeof(ICommand<>));

    private static bool Is(Type type, Type open) =>
        type.GetInterfaces().Any(each => each.IsGenericType && each.GetGenericTypeDefinition() == open)
        || (type.BaseType is { } above && ((above.IsGenericType && above.GetGenericTypeDefinition() == open) || Is(above, open)));
}
