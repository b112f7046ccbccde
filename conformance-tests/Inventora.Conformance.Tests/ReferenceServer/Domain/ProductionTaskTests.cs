using Inventora.ReferenceServer.Domain;
using Inventora.ReferenceServer.Domain.Tasks;
using Inventora.ReferenceServer.Domain.Units;
using static Inventora.Conformance.Tests.ReferenceServer.Domain.Samples;

namespace Inventora.Conformance.Tests.ReferenceServer.Domain;

public sealed class ProductionTaskTests
{
    [Fact]
    public void A_task_is_completed_when_it_becomes_done_and_not_when_it_is_said_again()
    {
        var task = Task(new() { Name = "T" });
        task.CompletedAt.Should().BeNull();

        task.Apply(new() { Status = TaskState.Done }, Now.AddHours(1));
        task.Apply(new() { Status = TaskState.Done }, Now.AddHours(2));
        (task.CompletedAt, task.UpdatedAt).Should().Be((Now.AddHours(1), Now.AddHours(2)));

        task.Apply(new() { Status = TaskState.Pending }, Now.AddHours(3));
        task.CompletedAt.Should().BeNull();
        task.CreatedAt.Should().Be(Now);
    }

    [Fact]
    public void A_task_created_as_done_is_completed_at_once() => Task(new() { Name = "T", Status = TaskState.Done }).CompletedAt.Should().Be(Now);

    [Fact]
    public void What_is_absent_stays_and_what_is_null_is_unset()
    {
        var task = Task(new() { Name = "T", LocationId = Here, UserId = "u", Due = Now, Notes = "N" });

        task.Apply(new() { Name = "New", Due = default(DateTimeOffset?), UserId = default(string?) }, Now.AddHours(1));

        (task.Name, task.LocationId, task.UserId, task.Due, task.Notes).Should().Be(("New", Here, null, null, "N"));
    }

    [Fact]
    public void Nothing_asked_for_changes_nothing()
    {
        var task = Task(new() { Name = "T" });

        task.Apply(new(), Now.AddHours(1));

        task.UpdatedAt.Should().Be(Now);
    }

    [Fact]
    public void A_blank_name_refuses_the_whole_request()
    {
        var task = Task(new() { Name = "T" });

        FluentActions.Invoking(() => task.Apply(new() { Name = "  ", Notes = "N" }, Now)).Should().Throw<RuleBrokenException>();
        FluentActions.Invoking(() => Task(new() { Name = "" })).Should().Throw<RuleBrokenException>();

        (task.Name, task.Notes).Should().Be(("T", null));
    }

    [Fact]
    public void A_task_without_items_is_refused() =>
        FluentActions.Invoking(() => new ProductionTask("t", 40, new() { Name = "T" }, [], Now)).Should().Throw<RuleBrokenException>();

    [Fact]
    public void A_due_date_is_kept_in_utc()
    {
        var due = new DateTimeOffset(2031, 3, 15, 12, 0, 0, TimeSpan.FromHours(2));

        Task(new() { Name = "T", Due = due }).Due!.Value.Offset.Should().Be(TimeSpan.Zero);
    }

    private static ProductionTask Task(TaskDetails details) => new("t", 40, details, [new TaskItem(Resource(), 1m, Unit.Pieces)], Now);
}
