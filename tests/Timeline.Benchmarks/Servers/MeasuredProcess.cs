using System.Diagnostics;
using System.Globalization;

namespace Timeline.Benchmarks.Servers;

/// <summary>A process, and all that descend from it.</summary>
/// <param name="Name">Its name in the tables.</param>
/// <param name="Id">Its id.</param>
internal sealed record MeasuredProcess(string Name, int Id)
{
    /// <summary>The working set, in MB.</summary>
    internal long Memory => All(p => p.WorkingSet64 >> 20).Sum();

    /// <summary>The processor time used so far.</summary>
    internal TimeSpan ProcessorTime => TimeSpan.FromTicks(All(p => p.TotalProcessorTime.Ticks).Sum());

    // This process has the others as its children.
    private IEnumerable<long> All(Func<Process, long> measure) =>
        (Id == Environment.ProcessId ? [Id] : WithChildren(Id)).Select(id =>
        {
            using var process = Process.GetProcessById(id);
            return measure(process);
        });

    private static IEnumerable<int> WithChildren(int id) =>
        File.ReadAllText($"/proc/{id}/task/{id}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(child => WithChildren(int.Parse(child, CultureInfo.InvariantCulture))).Prepend(id);
}
