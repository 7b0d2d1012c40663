package org.anlan.web.demo.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.anlan.servicedesk.Channel;
import org.anlan.web.demo.desk.TicketCase.Plot;
import org.anlan.web.demo.story.Chapter;
import org.anlan.web.demo.story.Script;
import org.anlan.web.demo.story.Times;

/** Half a year at the desk: one to three requests a workday, few at weekends. */
@Dependent
public class TicketChapter implements Chapter {

    private static final int DAYS = 172;
    private static final int SEED = 20_260_707;

    private static final List<Plot> PLOTS = List.of(
            Plot.SLOW, Plot.PAUSED, Plot.RETURNED, Plot.ORDINARY, Plot.UNREACHABLE, Plot.REOPENED, Plot.TRANSFERRED);

    private static final List<Channel> CHANNELS = List.of(
            Channel.PHONE,
            Channel.PHONE,
            Channel.PHONE,
            Channel.COUNTER,
            Channel.WEB,
            Channel.CHAT,
            Channel.QR,
            Channel.EMAIL);

    private final List<TicketText> texts = TicketText.all();
    private final List<DemoCustomer> customers = DemoCustomer.all();

    @Inject
    TicketLife life;

    @Override
    public void write(Script script, Times times) {
        Random dice = new Random(SEED);
        int count = 0;
        for (int ago = DAYS; ago > 0; ago--) {
            LocalDate day = times.daysAgo(ago);
            int calls = times.isWorkday(day) ? 1 + dice.nextInt(5) / 3 : dice.nextInt(4) / 3;
            for (int call = 0; call < calls; call++) {
                Instant at =
                        times.at(day, 9 + dice.nextInt(8), dice.nextInt(60)).plusSeconds(dice.nextInt(60));
                life.write(script, times, caseOf("ticket-" + count++, at, dice));
            }
        }
    }

    private TicketCase caseOf(String alias, Instant at, Random dice) {
        TicketText text = texts.get(dice.nextInt(texts.size()));
        Plot plot = dice.nextInt(10) < 3 ? PLOTS.get(dice.nextInt(PLOTS.size())) : Plot.ORDINARY;
        return new TicketCase(
                alias,
                text,
                customers.get(dice.nextInt(customers.size())),
                text.isEmergency() ? Channel.PHONE : CHANNELS.get(dice.nextInt(CHANNELS.size())),
                at,
                dice.nextBoolean() ? "agent" : "agent2",
                fits(text, plot) ? plot : Plot.ORDINARY,
                TicketCase.TO_THE_END,
                dice.nextDouble());
    }

    /** Emergencies and what the desk solves go smoothly; only among field workers work is passed on. */
    private static boolean fits(TicketText text, Plot plot) {
        if (text.isEmergency() || text.isSolvedByDesk()) {
            return false;
        }
        return text.worker().startsWith("field") || plot != Plot.RETURNED && plot != Plot.TRANSFERRED;
    }
}
