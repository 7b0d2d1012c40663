package org.anlan.web.json;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.anlan.platform.time.BusinessZone;

/** JSON of the API: instants with the offset of the business zone, to the second. */
@Provider
@ApplicationScoped
public class JsonConfig implements ContextResolver<Jsonb> {

    @Inject
    BusinessZone zone;

    private Jsonb jsonb;

    @Override
    public Jsonb getContext(Class<?> type) {
        return jsonb();
    }

    private synchronized Jsonb jsonb() {
        if (jsonb == null) {
            jsonb = JsonbBuilder.create(new JsonbConfig()
                    .withAdapters(new InstantAdapter(zone))
                    .withSerializers(new RecordSerializer())
                    .withDeserializers(new RecordDeserializer(this::jsonb)));
        }
        return jsonb;
    }

    /** {@code 2026-11-22T09:30:00+08:00} */
    public static class InstantAdapter implements JsonbAdapter<Instant, String> {

        private final BusinessZone zone;

        InstantAdapter(BusinessZone zone) {
            this.zone = zone;
        }

        @Override
        public String adaptToJson(Instant instant) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                    zone.at(instant).truncatedTo(ChronoUnit.SECONDS));
        }

        @Override
        public Instant adaptFromJson(String text) {
            return OffsetDateTime.parse(text).toInstant();
        }
    }
}
