using System.Collections.Concurrent;
using SelfGov;
using Seminar;
using Xunit;

[assembly: AssemblyFixture(typeof(Lessons))]

namespace Seminar;

/// <summary>The lessons, each built once, the way a student builds it, and run once in each language.</summary>
/// <remarks>
/// The first run of a lesson is <c>dotnet run</c>, one lesson after another; the others call the program that it has built.
/// </remarks>
public sealed class Lessons : IDisposable
{
    private readonly string data = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "lessons")).FullName;
    private readonly ConcurrentDictionary<(string Lesson, string Language), Lazy<Task<LessonRun>>> runs = new();
    private readonly ConcurrentDictionary<string, Lazy<Task<LessonRun>>> commands = new();
    private readonly SemaphoreSlim building = new(1);
    private readonly SemaphoreSlim speaking = new(1);

    public void Dispose()
    {
        building.Dispose();
        speaking.Dispose();
    }

    /// <summary>The run of a lesson in a language, the same for all tests.</summary>
    internal Task<LessonRun> RunAsync(string lesson, string language) => runs.GetOrAdd(
        (lesson, language),
        key => new Lazy<Task<LessonRun>>(
            () => language == "en" ? BuildAsync(key.Lesson) : StartAsync(key.Lesson, "--lang", key.Language))).Value;

    /// <summary>A command line as the README gives it, executed once.</summary>
    internal Task<LessonRun> CommandAsync(string command) =>
        commands.GetOrAdd(command, key => new Lazy<Task<LessonRun>>(() => ExecuteAsync(key))).Value;

    /// <summary>Runs a lesson that is built, within this process; the console is one, so that lessons speak one after another.</summary>
    internal async Task<LessonRun> StartAsync(string lesson, params string[] arguments)
    {
        LessonRun built = await RunAsync(lesson, "en");
        Assert.True(built.ExitCode == 0, $"{built.Error}\n{built.Output}");
        string name = Path.GetFileNameWithoutExtension(lesson);
        string program = Directory.GetFiles(data, $"{name}.dll", SearchOption.AllDirectories)
            .Where(file => new FileInfo(file).Directory!.Parent!.Name == "bin")
            .MaxBy(File.GetLastWriteTimeUtc)!;
        await speaking.WaitAsync();
        try
        {
            return await LessonRun.WithinAsync(program, arguments);
        }
        finally
        {
            speaking.Release();
        }
    }

    /// <summary>The first lesson as the README asks for it; the language is English then.</summary>
    private Task<LessonRun> BuildAsync(string lesson)
    {
        bool isFirst = lesson == SeminarFolder.Lessons[0];
        Assert.SkipUnless(isFirst || TestSize.IsFull, "Building the lessons after the first takes SELFGOV_FULL=1.");
        return CommandAsync(isFirst ? $"dotnet run {lesson}" : $"dotnet run {lesson} -- --lang en");
    }

    private async Task<LessonRun> ExecuteAsync(string command)
    {
        await building.WaitAsync();
        try
        {
            return await LessonRun.OfAsync(command.Split(' ')[1..], data);
        }
        finally
        {
            building.Release();
        }
    }
}
