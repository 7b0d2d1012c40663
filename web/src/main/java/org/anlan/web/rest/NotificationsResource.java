package org.anlan.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.anlan.platform.Page;
import org.anlan.platform.notice.Notices;
import org.anlan.web.home.NoticeTexts;

/** The caller's in-app notifications, the newest first. */
@ApplicationScoped
@Path("/notifications")
@Produces(MediaType.APPLICATION_JSON)
public class NotificationsResource {

    @Inject
    Notices notices;

    @Inject
    NoticeTexts words;

    @GET
    public Page<Item> mine(@BeanParam Paging paging) {
        return notices.mine(paging.request()).map(this::item);
    }

    @POST
    @Path("{id}/actions/read")
    public Response read(@PathParam("id") long id) {
        notices.markRead(id);
        return Response.noContent().build();
    }

    @POST
    @Path("actions/read-all")
    public Response readAll() {
        notices.markAllRead();
        return Response.noContent().build();
    }

    private Item item(Notices.Notice notice) {
        return new Item(notice.id(), notice.code(), words.text(notice), notice.path(), notice.at(), notice.read());
    }

    public record Item(long id, String code, String text, String path, Instant at, boolean read) {}
}
