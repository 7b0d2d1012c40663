package org.anlan.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** New tickets by REST, as the two agents of the demo take them; every client has its own callers. */
final class Creation implements Load.Work {
    private final List<Api> agents;
    private final List<Random> callers = new ArrayList<>();

    Creation(Installation installation, int clients) {
        agents = List.of(new Api(installation, "agent"), new Api(installation, "agent2"));
        for (int i = 0; i < clients; i++) {
            callers.add(new Random(1000 + i));
        }
    }

    @Override
    public void request(int client) throws Exception {
        String answer = agents.get(client % agents.size())
                .create("/tickets", Sample.next(callers.get(client)).json());
        if (!answer.contains("\"number\"") || !answer.contains("\"dueAt\"")) {
            throw new IllegalStateException("a ticket without number or due time: " + answer);
        }
    }
}
