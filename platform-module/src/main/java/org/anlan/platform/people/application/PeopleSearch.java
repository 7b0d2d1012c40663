package org.anlan.platform.people.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.anlan.platform.PageRequest;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.access.PlatformPermission;
import org.anlan.platform.people.People;
import org.anlan.platform.people.PersonQuery;
import org.anlan.platform.people.PersonStatus;
import org.anlan.platform.search.SearchSource;

/** Finds active people for the search box. */
@ApplicationScoped
public class PeopleSearch implements SearchSource {

    @Inject
    People people;

    @Inject
    AccessControl access;

    @Override
    public List<SearchHit> search(String text, int limit) {
        if (!access.allows(PlatformPermission.PERSON_READ)) {
            return List.of();
        }
        PersonQuery query = new PersonQuery(text, null, null, PersonStatus.ACTIVE);
        return people.find(query, PageRequest.few(limit)).items().stream()
                .map(p -> new SearchHit(
                        "person",
                        p.login(),
                        p.name(),
                        p.posts() == null || p.posts().isBlank() ? p.unitName() : p.unitName() + " · " + p.posts(),
                        "/people/detail.xhtml?login=" + p.login()))
                .toList();
    }
}
