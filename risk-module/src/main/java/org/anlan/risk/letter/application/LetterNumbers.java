package org.anlan.risk.letter.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.anlan.platform.numbering.NumberFormatSource;
import org.anlan.risk.letter.Letters;

/** Letters are numbered by year: ZR for 责任书. */
@ApplicationScoped
public class LetterNumbers implements NumberFormatSource {
    @Override
    public Map<String, String> formats() {
        return Map.of(Letters.OBJECT_KIND, "ZR-{yyyy}-{seq:4}");
    }
}
