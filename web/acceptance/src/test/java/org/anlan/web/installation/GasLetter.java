package org.anlan.web.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The users' responsibility letter of the gas department. */
public final class GasLetter {

    public static final Path FILE =
            Path.of("../../risk-module/src/main/resources/samples/responsibility-letter-gas.json");

    private GasLetter() {}

    /** The file as it is, with the manager and whom it binds. */
    public static String binding(int year, String party, String partyUnit) throws IOException {
        String sides = ("{\"year\":%d,\"level\":\"PERSON\",\"issuer\":\"manager\",\"issuerUnit\":\"CS\","
                        + "\"party\":\"%s\",\"partyUnit\":\"%s\",")
                .formatted(year, party, partyUnit);
        return sides + Files.readString(FILE).strip().substring(1);
    }
}
