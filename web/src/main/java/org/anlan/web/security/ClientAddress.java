package org.anlan.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The address that a request came from. What {@code X-Forwarded-For} says counts only when one of our own proxies
 * ({@code anlan.proxies}, addresses separated by commas; this machine by default) hands it on, and only as far as our
 * proxies vouch for it: anybody can write the header.
 */
final class ClientAddress {

    private static final String THIS_MACHINE = "127.0.0.1,::1,0:0:0:0:0:0:0:1";
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]{2,45}");

    private ClientAddress() {}

    static String of(HttpServletRequest request) {
        String peer = request.getRemoteAddr();
        Enumeration<String> header = request.getHeaders("X-Forwarded-For");
        if (header == null || !header.hasMoreElements()) {
            return peer;
        }
        return of(peer, Collections.list(header), proxies());
    }

    /** @param forwarded the header's lines as they came, each with one or more addresses, the nearest one last */
    static String of(String peer, List<String> forwarded, List<String> proxies) {
        List<String> hops = forwarded.stream().flatMap(ClientAddress::split).toList();
        String client = peer;
        for (int i = hops.size() - 1; i >= 0 && proxies.contains(client); i--) {
            if (!ADDRESS.matcher(hops.get(i)).matches()) {
                return client;
            }
            client = hops.get(i);
        }
        return client;
    }

    private static List<String> proxies() {
        String configured = ConfigProvider.getConfig()
                .getOptionalValue("anlan.proxies", String.class)
                .orElse(THIS_MACHINE);
        return split(configured).toList();
    }

    private static Stream<String> split(String list) {
        return Arrays.stream(list.split(",")).map(String::strip);
    }
}
