// A small app: it finds, lists and saves users and reads a conversation, at the address it is given.
var address = new Uri(args[0]);
#if FLOOR
using var handler = new SocketsHttpHandler();
using var client = new Intercom.Benchmarks.Floor.FloorClient(address, handler);
var user = await client.GetAsync("/users/1", Intercom.Benchmarks.Floor.FloorJson.Default.FloorUser);
var page = await client.GetAsync("/users?order=desc", Intercom.Benchmarks.Floor.FloorJson.Default.FloorUserList);
var change = new Intercom.Benchmarks.Floor.FloorUserChange { Id = user.Id, Name = "Person One" };
await client.PostAsync("/users", change, Intercom.Benchmarks.Floor.FloorJson.Default.FloorUserChange, Intercom.Benchmarks.Floor.FloorJson.Default.FloorUser);
var conversation = await client.GetAsync("/conversations/147", Intercom.Benchmarks.Floor.FloorJson.Default.FloorConversation);
return page.Users!.Count == 50 && conversation.ConversationParts!.ConversationParts!.Count == 40 ? 0 : 1;
#else
using var client = new Intercom.IntercomClient(new Intercom.IntercomOptions { AccessToken = "a-token-for-benchmarks", BaseAddress = address });
Intercom.User user = await client.Users.FindAsync(id: "1");
int users = 0;
await foreach (Intercom.User _ in client.Users.FindAll(order: "desc"))
    users++;
user.Name = "Person One";
await client.Users.SaveAsync(user);
Intercom.Conversation conversation = await client.Conversations.FindAsync(id: "147");
return users == 50 && conversation.ConversationParts.Count == 40 ? 0 : 1;
#endif
