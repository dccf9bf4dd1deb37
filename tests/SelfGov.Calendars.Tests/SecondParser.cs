using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace SelfGov.Calendars;

/// <summary>Reads a calendar with the Python package icalendar, which shares no code with the package that wrote it.</summary>
internal static class SecondParser
{
    private const string Script = """
        import sys, json, icalendar
        calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
        def start(event):
            at = event['DTSTART'].dt
            return at.strftime('%Y-%m-%dT%H:%M:%SZ') if hasattr(at, 'hour') else at.isoformat()
        events = [{'Uid': str(e['UID']), 'Start': start(e), 'Summary': str(e['SUMMARY']), 'Description': str(e['DESCRIPTION']),
                   'Location': str(e.get('LOCATION', '')), 'Sequence': int(e['SEQUENCE'])} for e in calendar.walk('VEVENT')]
        sys.stdout.buffer.write(json.dumps(events).encode())
        """;

    private static readonly string[] Interpreters = ["/usr/bin/python3", "python3", "python"];

    /// <summary>Why the parser cannot be used; null where it can.</summary>
    internal static string? Missing() => Find() is null
        ? "The second parser is missing: no Python with the package icalendar (Debian: python3-icalendar) was found."
        : null;

    /// <summary>The events of a file.</summary>
    internal static ReadEvent[] Read(string file)
    {
        (int exit, string output, string error) = Run(Find()!, Script, file);
        return exit == 0
            ? JsonSerializer.Deserialize<ReadEvent[]>(output)!
            : throw new InvalidOperationException(error);
    }

    private static string? Find() => Interpreters.FirstOrDefault(interpreter =>
    {
        try
        {
            return Run(interpreter, "import icalendar", string.Empty).Exit == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    });

    private static (int Exit, string Output, string Error) Run(string interpreter, string script, string input)
    {
        var start = new ProcessStartInfo(interpreter)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(script);
        using Process process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
