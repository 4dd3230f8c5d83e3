using Microsoft.Extensions.Time.Testing;

namespace Intercom.AspNetCore.Tests.Duplicates;

/// <summary>What one process remembers has bounds.</summary>
public sealed class RecentIdsTests
{
    [Fact]
    public void The_oldest_are_forgotten_when_there_are_too_many()
    {
        var ids = new RecentIds(TimeSpan.FromHours(24), new FakeTimeProvider());
        for (int number = 0; number <= RecentIds.Capacity; number++)
            ids.Add(Key(number));

        Assert.False(ids.Has(Key(0)));
        Assert.True(ids.Has(Key(1)));
        Assert.True(ids.Has(Key(RecentIds.Capacity)));
    }

    [Fact]
    public void One_that_is_added_twice_counts_once()
    {
        var clock = new FakeTimeProvider();
        var ids = new RecentIds(TimeSpan.FromSeconds(10), clock);
        ids.Add(Key(1));
        clock.Advance(TimeSpan.FromSeconds(5));
        ids.Add(Key(1));
        ids.Add(Key(2));
        clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal((false, true), (ids.Has(Key(1)), ids.Has(Key(2))));
    }

    [Fact]
    public void A_notification_is_remembered_for_the_endpoint_it_came_to()
    {
        Notification notification = Notification.Parse("""{"id":"1"}""");
        Assert.Equal(NotificationKey.Of(notification, "/a"), NotificationKey.Of(notification, "/a"));
        Assert.NotEqual(NotificationKey.Of(notification, "/a"), NotificationKey.Of(notification, "/b"));
        Assert.Null(NotificationKey.Of(Notification.Parse("""{"id":null}"""), "/a"));
    }

    private static NotificationKey Key(int number) => new($"{number}");
}
