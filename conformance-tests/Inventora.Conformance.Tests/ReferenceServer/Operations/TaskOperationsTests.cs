using Inventora.ReferenceServer.Data.Seed;
using Inventora.ReferenceServer.Domain;
using Inventora.ReferenceServer.Domain.Tasks;
using Inventora.ReferenceServer.Domain.Units;
using Inventora.ReferenceServer.Operations;

namespace Inventora.Conformance.Tests.ReferenceServer.Operations;

public sealed class TaskOperationsTests
{
    private static readonly ItemRequest[] Items = [new(SeedIds.Product(1), 5m, Unit.Pieces), new(SeedIds.Product(1), 8m, Unit.Parse("cases"))];

    [Fact]
    public async Task A_new_task_is_read_back_as_it_was_answered()
    {
        await using var account = new Account();

        var created = await Create(account, new() { Name = "New", LocationId = SeedIds.Location(2), Notes = "Grüße" });
        var read = await account.Do((TaskOperations operations) => operations.GetAsync(created.Task.Id, default));

        read.Task.Should().BeEquivalentTo(created.Task);
        read.Task.Items.Select(item => (item.Quantity, item.Unit.Code, item.Completed)).Should().Equal((5m, "pieces", false), (8m, "cases", false));
        read.Resources[SeedIds.Product(1)].Name.Should().Be("Tealights");
    }

    [Fact]
    public async Task An_order_is_never_given_twice()
    {
        await using var account = new Account();
        var first = await Create(account, new() { Name = "A" });
        await account.Do((TaskOperations operations) => operations.DeleteAsync(first.Task.Id, default));

        var second = await Create(account, new() { Name = "B" });

        second.Task.Order.Should().Be(first.Task.Order + 1);
        second.Task.Id.Should().NotBe(first.Task.Id);
    }

    [Fact]
    public async Task A_deleted_task_is_gone()
    {
        await using var account = new Account();
        var task = await Create(account, new() { Name = "A" });
        var before = await List(account, null, null);

        await account.Do((TaskOperations operations) => operations.DeleteAsync(task.Task.Id, default));

        (await List(account, null, null)).TotalCount.Should().Be(before.TotalCount - 1);
        (await account.OutcomeOf((TaskOperations operations) => operations.GetAsync(task.Task.Id, default))).Should().Be("missing");
        (await account.OutcomeOf((TaskOperations operations) => operations.UpdateAsync(task.Task.Id, new(), default, default))).Should().Be("missing");
        (await account.OutcomeOf((TaskOperations operations) => operations.DeleteAsync(task.Task.Id, default))).Should().Be("missing");
    }

    [Fact]
    public async Task Filters_combine_and_users_are_found_by_address_in_any_case()
    {
        await using var account = new Account();

        var byId = await List(account, null, SeedPeople.Maker.Id);
        var byAddress = await List(account, null, SeedPeople.Maker.Email.ToUpperInvariant());
        var both = await List(account, TaskState.Pending, SeedPeople.Maker.Id);
        var nobody = await List(account, null, "nobody@example.com");
        var states = await Task.WhenAll(Enum.GetValues<TaskState>().Select(state => List(account, state, null)));

        byId.Items.Should().NotBeEmpty().And.OnlyContain(view => view.Task.UserId == SeedPeople.Maker.Id);
        byAddress.Items.Select(view => view.Task.Id).Should().Equal(byId.Items.Select(view => view.Task.Id));
        both.Items.Should().NotBeEmpty().And.OnlyContain(view => view.Task.UserId == SeedPeople.Maker.Id && view.Task.Status == TaskState.Pending);
        (nobody.Items.Count, nobody.TotalCount).Should().Be((0, 0));
        states.Sum(page => page.TotalCount).Should().Be((await List(account, null, null)).TotalCount);
    }

    [Fact]
    public async Task Who_is_assigned_can_be_said_in_two_ways_that_must_agree()
    {
        await using var account = new Account();
        string maker = SeedPeople.Maker.Id, packer = SeedPeople.Packer.Id;

        (await Assigned(new(SeedPeople.Packer.Email.ToLowerInvariant(), default))).Should().Be(packer);
        (await Assigned(new(maker, maker))).Should().Be(maker);
        (await Assigned(new(SeedPeople.Maker.Email, maker))).Should().Be(maker);
        (await Assigned(new(default, packer))).Should().Be(packer);
        (await Assigned(default)).Should().BeNull();
        (await Refused(new(maker, packer))).Should().Be("refused");
        (await Refused(new(maker, null))).Should().Be("refused");
        (await Refused(new("nobody@example.com", default))).Should().Be("refused");
        (await Refused(new(default, SeedPeople.Maker.Email))).Should().Be("refused", "UserId takes an id only");

        async Task<string?> Assigned(Assignment assignment) => (await Create(account, new() { Name = "A" }, assignment)).Task.UserId;
        Task<string> Refused(Assignment assignment) =>
            account.OutcomeOf((TaskOperations operations) => operations.CreateAsync(new() { Name = "A" }, assignment, Items, default));
    }

    [Fact]
    public async Task Assigning_again_unassigning_and_leaving_alone_are_three_things()
    {
        await using var account = new Account();
        var task = (await Create(account, new() { Name = "A" }, new(SeedPeople.Maker.Id, default))).Task.Id;

        (await Update(new() { Notes = "N" }, default)).UserId.Should().Be(SeedPeople.Maker.Id);
        (await Update(new(), new(SeedPeople.Packer.Email, default))).UserId.Should().Be(SeedPeople.Packer.Id);
        (await Update(new(), new(default, (string?)null))).UserId.Should().BeNull();

        async Task<ProductionTask> Update(TaskChanges changes, Assignment assignment) =>
            (await account.Do((TaskOperations operations) => operations.UpdateAsync(task, changes, assignment, default))).Task;
    }

    [Fact]
    public async Task A_refused_task_is_not_made()
    {
        await using var account = new Account();
        var before = (await List(account, null, null)).TotalCount;

        (await Try(new() { Name = " " }, Items)).Should().Be("refused");
        (await Try(new() { Name = "A", LocationId = "nowhere" }, Items)).Should().Be("refused");
        (await Try(new() { Name = "A" }, [])).Should().Be("refused");
        (await Try(new() { Name = "A" }, [Items[0], new("nothing", 1m, Unit.Pieces)])).Should().Be("refused");
        (await Try(new() { Name = "A" }, [Items[0], Items[1] with { Quantity = 0m }])).Should().Be("refused");

        (await List(account, null, null)).TotalCount.Should().Be(before);

        Task<string> Try(TaskDetails details, IReadOnlyList<ItemRequest> items) =>
            account.OutcomeOf((TaskOperations operations) => operations.CreateAsync(details, default, items, default));
    }

    [Fact]
    public async Task Concurrent_tasks_all_get_an_order_of_their_own()
    {
        await using var account = new Account();

        var tasks = await Task.WhenAll(Enumerable.Range(0, 16).Select(index => Task.Run(() => Create(account, new() { Name = $"T{index}" }))));

        tasks.Select(view => view.Task.Order).Should().OnlyHaveUniqueItems();
        tasks.SelectMany(view => view.Task.Items).Select(item => item.Id).Should().OnlyHaveUniqueItems();
    }

    private static Task<TaskView> Create(Account account, TaskDetails details, Assignment assignment = default) =>
        account.Do((TaskOperations operations) => operations.CreateAsync(details, assignment, Items, default));

    private static Task<Page<TaskView>> List(Account account, TaskState? status, string? user) =>
        account.Do((TaskOperations operations) => operations.ListAsync(new(1000, 0), status, user, default));
}
