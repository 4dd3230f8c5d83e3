namespace Intercom.Testing.Tests.Page;

public sealed class SafetyTests : PageTest
{
    private const string Attack = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

    [Fact]
    public async Task What_looks_like_markup_is_text_wherever_it_stands()
    {
        string json = System.Text.Json.JsonSerializer.Serialize(Attack);
        Emulator.AddUser(new() { ["id"] = Attack, ["name"] = Attack, ["email"] = $"{Attack.Replace(' ', '/')}@x", ["user_id"] = "1" });
        Emulator.AddContact(new() { ["name"] = Attack });
        await SaveUserAsync($$"""{"user_id":"1","companies":[{"company_id":{{json}},"name":{{json}}}],"custom_attributes":{"a":{{json}} } }""");
        await SaveAsync("/tags", $$"""{"name":{{json}},"users":[{"user_id":"1"}]}""");
        await RecordEventAsync($$"""{"event_name":{{json}},"user_id":"1","created_at":1499999990,"metadata":{"k":{{json}} } }""");
        await SaveAsync("/messages", $$"""{"from":{"type":"user","user_id":"1"},"body":{{json}}}""");
        Emulator.AddConversation(new()
        {
            ["id"] = Attack,
            ["user"] = new System.Text.Json.Nodes.JsonObject { ["user_id"] = "1" },
            ["conversation_message"] = new System.Text.Json.Nodes.JsonObject { ["subject"] = "&lt;script&gt;", ["body"] = "&lt;script&gt;alert(1)&lt;/script&gt;" },
        });
        Emulator.AddVisitor(new() { ["id"] = $"v{Attack}", ["pseudonym"] = Attack, ["segments"] = new System.Text.Json.Nodes.JsonArray(new System.Text.Json.Nodes.JsonObject { ["id"] = Attack, ["name"] = Attack }) });
        Emulator.AddTeam(new() { ["id"] = Attack, ["name"] = Attack });
        Emulator.AddAdmin(new() { ["id"] = Attack, ["name"] = Attack, ["team_ids"] = new System.Text.Json.Nodes.JsonArray(Attack) });
        Emulator.AddNote(new() { ["id"] = Attack, ["body"] = Attack, ["author"] = new System.Text.Json.Nodes.JsonObject { ["type"] = "admin", ["id"] = Attack } });
        await SaveAsync("/bulk/users", $$"""{"items":[{"method":"delete","data_type":"user","data":{"user_id":{{json}} } }]}""");
        await SaveAsync("/jobs/job_5eed00000001", $$"""{"name":{{json}}}""");
        Subscribe($"http://app.test/{Attack}");
        await GetAsync($"/users/{Uri.EscapeDataString(Attack)}?{Uri.EscapeDataString(Attack)}={Uri.EscapeDataString(Attack)}");
        await PostUserAsync(Attack);

        string page = await PageAsync();
        Assert.Equal(2, page.Split("<script").Length);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain("onerror=alert(2)>", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#x27;&gt;&lt;img", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_browser_is_told_to_run_and_load_the_emulators_own_alone()
    {
        await SaveUserAsync("""{"user_id":"1"}""");
        string[] paths = ["/_emulator", "/_emulator/", "/_emulator/changes", "/_emulator/page.css", "/_emulator/page.js", "/favicon.ico", $"/_emulator/requests/{Emulator.Requests.All[0].RequestId}"];
        foreach (string path in paths)
        {
            using HttpResponseMessage response = await Http.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal(200, (int)response.StatusCode);
            string policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
            Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
            Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        }
    }

    [Fact]
    public async Task The_page_holds_nothing_inline_and_nothing_from_elsewhere()
    {
        string page = await PageAsync();

        Assert.DoesNotContain("<style", page, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("://", page, StringComparison.Ordinal);
        Assert.Contains("<script src=\"/_emulator/page.js\" defer></script>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Credentials_are_never_shown()
    {
        const string Secret = "very-secret";
        Http.DefaultRequestHeaders.TryAddWithoutValidation("Cookie", $"session={Secret}");
        Http.DefaultRequestHeaders.Authorization = new("Bearer", Secret);
        Subscribe($"http://joe:{Secret}@app.test/hooks", Secret);
        await SaveAsync("/subscriptions", $$"""{"url":"http://joe:{{Secret}}@app.test/","topics":["user.created"],"hub\u005fsecret":"{{Secret}}"}""");
        await PostAsync("/subscriptions", $$"""{"hub_secret":"a\"{{Secret}}", broken""");
        await GetAsync($"/subscriptions?hub_secret={Secret}");
        await GetAsync("/subscriptions");
        await DeliveredAsync();

        Assert.DoesNotContain(Secret, await PageAsync(), StringComparison.Ordinal);
        foreach (EmulatedRequest request in Emulator.Requests.All)
        {
            string page = await PageAsync($"/_emulator/requests/{request.RequestId}");
            Assert.DoesNotContain(Secret, page, StringComparison.Ordinal);
            Assert.Contains("Authorization: Bearer ***", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task It_asks_for_no_credential_and_leaves_no_trace()
    {
        Http.DefaultRequestHeaders.Authorization = null;
        Emulator.Faults.Add(Fault.Status(503));
        for (int i = 0; i < 100; i++)
            await PageAsync(i % 2 == 0 ? "/_emulator" : "/favicon.ico");

        Assert.Empty(Emulator.Requests.All);
    }
}
