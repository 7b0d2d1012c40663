package org.anlan.web.demo;

import java.util.List;
import org.anlan.platform.people.SavePerson;

/** One account of the demonstration; {@code role} is a role code. */
public record DemoAccount(String login, String name, String unit, String post, String phone, String role) {

    SavePerson asPerson() {
        String email = login + "@anlan.example";
        return new SavePerson(login, 0, name, unit, post, phone, email, "zh-CN", List.of(role));
    }
}
