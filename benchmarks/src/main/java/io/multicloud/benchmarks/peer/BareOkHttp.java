package io.multicloud.benchmarks.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** OkHttp and a Jackson tree, with nothing between them: no signature, no types, no repeats. */
public final class BareOkHttp implements Peer {

    private final OkHttpClient client = new OkHttpClient();
    private final ObjectMapper mapper = new ObjectMapper();
    private final String url;

    private BareOkHttp(String url) {
        this.url = url;
    }

    @Override
    public JsonNode list() throws IOException {
        try (Response response = client.newCall(request()).execute()) {
            return mapper.readTree(response.body().bytes());
        }
    }

    @Override
    public CompletableFuture<JsonNode> listAsync() {
        CompletableFuture<JsonNode> tree = new CompletableFuture<>();
        client.newCall(request()).enqueue(new Callback() {
            @Override
            public void onResponse(Call call, Response response) {
                try (response) {
                    tree.complete(mapper.readTree(response.body().bytes()));
                } catch (IOException e) {
                    tree.completeExceptionally(e);
                }
            }

            @Override
            public void onFailure(Call call, IOException failure) {
                tree.completeExceptionally(failure);
            }
        });
        return tree;
    }

    private Request request() {
        return new Request.Builder().url(url).build();
    }

    /** Runs what is asked for, against the URL that is given. */
    public static void main(String[] args) throws IOException {
        Rounds.serve(new BareOkHttp(args[0]));
    }
}
