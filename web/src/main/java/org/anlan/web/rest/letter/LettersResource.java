package org.anlan.web.rest.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import org.anlan.platform.Page;
import org.anlan.risk.letter.FigureKind;
import org.anlan.risk.letter.LetterAction;
import org.anlan.risk.letter.LetterDetails;
import org.anlan.risk.letter.LetterQueries;
import org.anlan.risk.letter.LetterRow;
import org.anlan.risk.letter.Letters;
import org.anlan.risk.letter.Letters.ActOnLetter;
import org.anlan.risk.letter.Letters.ApproveBonus;
import org.anlan.risk.letter.Letters.ChangeLetter;
import org.anlan.risk.letter.Letters.DraftLetter;
import org.anlan.risk.letter.Letters.EnterFigure;
import org.anlan.risk.letter.content.LetterContent;
import org.anlan.risk.letter.content.LetterFile;
import org.anlan.web.letter.LetterTexts;
import org.anlan.web.rest.Bodies;
import org.anlan.web.rest.OncePerKey;
import org.anlan.web.rest.OncePerKey.NewThing;
import org.anlan.web.rest.Paging;
import org.anlan.web.rest.Versions;

/** Responsibility letters: written from the users' own files, signed, scored and explained, evaluated. */
@ApplicationScoped
@Path("/letters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LettersResource {
    @Inject
    Letters letters;

    @Inject
    LetterQueries queries;

    @Inject
    LetterTexts texts;

    @Inject
    OncePerKey once;

    @Context
    HttpHeaders headers;

    @GET
    public Page<LetterRow> find(@BeanParam Paging paging, @BeanParam LetterParams params) {
        return queries.find(params.query(paging.q), paging.request());
    }

    /** Drafts a letter from {@code content}, from a {@code template}, or from the body as a letter's file. */
    @POST
    public Response draft(String body) {
        LetterBody letter = LetterBody.of(body);
        DraftLetter command = new DraftLetter(letter.parties(), content(letter), letter.template());
        return once.create(body, () -> {
            String number = letters.draft(command);
            LetterDetails made = queries.details(number);
            return new NewThing("letters/" + number, LetterView.of(made, texts), made.version());
        });
    }

    /** What a file would become and what is wrong with it; keeps nothing. */
    @POST
    @Path("check")
    public Checked check(String body) {
        LetterContent content = queries.completed(content(LetterBody.of(body)));
        return new Checked(
                LetterFile.write(content),
                queries.check(content).stream()
                        .map(w -> new LetterView.WarningView(w.code(), texts.warning(w), w.subjects(), w.keys()))
                        .toList());
    }

    @GET
    @Path("{number}")
    public Response details(@PathParam("number") String number) {
        LetterDetails details = queries.details(number);
        return Versions.ok(LetterView.of(details, texts), details.version());
    }

    @PUT
    @Path("{number}")
    public Response change(@PathParam("number") String number, String body) {
        LetterBody letter = LetterBody.of(body);
        letters.change(new ChangeLetter(number, expected(number), letter.parties(), content(letter)));
        return details(number);
    }

    @GET
    @Path("{number}/score")
    public ScoreView score(@PathParam("number") String number) {
        return ScoreView.of(number, queries.score(number), texts);
    }

    /**
     * issue, countersign, decline, withdraw, revise, self-evaluate, superior-evaluate, send-back, department-evaluate,
     * object, decide, finalise, void.
     */
    @POST
    @Path("{number}/actions/{action}")
    public Response act(@PathParam("number") String number, @PathParam("action") String action, ActionBody body) {
        LetterAction asked = LetterParams.constant("action", action, LetterAction.class);
        letters.act(new ActOnLetter(number, expected(number), asked, body == null ? null : body.words()));
        return details(number);
    }

    /** Enters a figure with its evidence, in place of an earlier one. */
    @POST
    @Path("{number}/figures")
    public Response enter(@PathParam("number") String number, FigureBody body) {
        FigureBody figure = Bodies.required(body);
        FigureKind kind = LetterParams.constant("kind", figure.kind(), FigureKind.class);
        letters.enter(new EnterFigure(
                number,
                expected(number),
                kind == null ? FigureKind.ACTUAL : kind,
                figure.key(),
                figure.value(),
                figure.points(),
                figure.evidence()));
        return details(number);
    }

    @POST
    @Path("{number}/figures/{key}/actions/approve")
    public Response approve(@PathParam("number") String number, @PathParam("key") String key) {
        letters.approve(new ApproveBonus(number, expected(number), key));
        return details(number);
    }

    private LetterContent content(LetterBody letter) {
        return letter.template() == null
                ? letter.content()
                : queries.template(letter.template()).content();
    }

    private long expected(String number) {
        return Versions.expected(headers, queries.details(number).version(), Letters.OBJECT_KIND, number);
    }

    /** @param reason the same as note */
    public record ActionBody(String note, String reason) {
        String words() {
            return note == null ? reason : note;
        }
    }

    /** @param kind ACTUAL (when left out) or LAST_YEAR */
    public record FigureBody(String kind, String key, BigDecimal value, BigDecimal points, String evidence) {}

    public record Checked(JsonObject content, List<LetterView.WarningView> warnings) {}
}
