using System.Collections;
using Intercom.Tests.Support;

namespace Intercom.Tests.Resources;

/// <summary>The lists inside resources are lists like any other.</summary>
public class ResourceListTests
{
    private readonly Company _one = new() { CompanyId = "1" };
    private readonly Company _two = new() { CompanyId = "2" };
    private readonly Company _three = new() { CompanyId = "3" };
    private readonly IList<Company> _list = new User().Companies;

    [Fact]
    public void Elements_stand_where_they_were_put()
    {
        Fill();
        _list.Insert(1, _three);
        Assert.Equal([_one, _three, _two], _list);
        Assert.Equal(1, _list.IndexOf(_three));
        _list.RemoveAt(0);
        Assert.True(_list.Remove(_two));
        Assert.False(_list.Remove(_two));
        _list[0] = _one;
        Assert.Equal([_one], _list);
        Assert.False(_list.IsReadOnly);
        Assert.DoesNotContain(_three, _list);
        _list.Clear();
        Assert.Empty(_list);
    }

    [Fact]
    public void It_grows_to_any_length()
    {
        Company[] many = [.. Enumerable.Range(0, 100).Select(_ => new Company())];
        foreach (Company company in many)
            _list.Insert(0, company);

        Assert.Equal(Enumerable.Reverse(many), _list);
        var copy = new Company[101];
        _list.CopyTo(copy, 1);
        Assert.Equal(_list, copy.Skip(1));
    }

    [Theory, InlineData(-1), InlineData(2), InlineData(3)]
    public void A_position_outside_of_it_is_refused(int index)
    {
        Fill();
        Assert.Throws<ArgumentOutOfRangeException>(nameof(index), () => _list[index]);
        Assert.Throws<ArgumentOutOfRangeException>(nameof(index), () => _list[index] = _three);
        Assert.Throws<ArgumentOutOfRangeException>(nameof(index), () => _list.RemoveAt(index));
        if (index != _list.Count)
            Assert.Throws<ArgumentOutOfRangeException>(nameof(index), () => _list.Insert(index, _three));
        Assert.Equal([_one, _two], _list);
    }

    [Fact]
    public void Null_is_no_element()
    {
        Fill();
        Assert.Throws<ArgumentNullException>(() => _list.Add(null!));
        Assert.Throws<ArgumentNullException>(() => _list[0] = null!);
        Assert.Throws<ArgumentNullException>(() => ((IList)_list).Add(null));
        Assert.Equal([_one, _two], _list);
    }

    public static TheoryData<Action<IList<Company>>> ChangesWhileGoneThrough => new(
        list => list.Add(new Company()), list => list.RemoveAt(0), list => list[0] = list[0], list => list.Insert(0, new Company()), list => list.Clear());

    [Theory, MemberData(nameof(ChangesWhileGoneThrough))]
    public void A_change_while_it_is_gone_through_is_noticed(Action<IList<Company>> change)
    {
        Fill();
        Assert.Throws<InvalidOperationException>(() =>
        {
            foreach (Company _ in _list)
                change(_list);
        });
    }

    [Fact]
    public void Data_binding_can_use_it_untyped()
    {
        var list = (IList)_list;
        Assert.Equal(0, list.Add(_one));
        list.Insert(0, _two);
        Assert.Equal(1, list.IndexOf(_one));
        Assert.True(list.Contains(_one));
        Assert.False(list.Contains("no company"));
        Assert.Throws<ArgumentException>(() => list.Add("no company"));
        list[1] = _three;
        list.Remove(_two);
        Assert.Equal([_three], _list);
        var copy = new object[1];
        list.CopyTo(copy, 0);
        Assert.Same(_three, copy[0]);
    }

    [Fact]
    public void An_answer_with_other_elements_keeps_the_objects_that_are_still_there()
    {
        User user = Json.Read<User>("""{"id":"1","tags":{"type":"tag.list","tags":[{"id":"1"},{"id":"2"},{"id":"3"}]}}""");
        Tag[] before = [.. user.Tags];
        user.RefreshFrom(Json.Read<User>("""{"id":"1","tags":{"type":"tag.list","tags":[{"id":"1","name":"vip"},{"id":"4"},{"id":"3"}]}}"""));
        Assert.Same(before[0], user.Tags[0]);
        Assert.Equal("vip", before[0].Name);
        Assert.Equal("4", user.Tags[1].Id);
        Assert.Same(before[2], user.Tags[2]);
        user.RefreshFrom(Json.Read<User>("""{"id":"1","tags":{"type":"tag.list","tags":[{"id":"3"}]}}"""));
        Assert.Same(before[2], Assert.Single(user.Tags));
        user.RefreshFrom(Json.Read<User>("""{"id":"1","tags":{"type":"tag.list","tags":[]}}"""));
        Assert.Empty(user.Tags);
    }

    private void Fill()
    {
        _list.Add(_one);
        _list.Add(_two);
    }
}
