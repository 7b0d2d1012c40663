package org.anlan.web.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anlan.platform.lists.ListViews;
import org.anlan.web.faces.ListState;

/** The saved views and the columns of the list that this page shows. What stands in the address goes first. */
@Named("listTools")
@RequestScoped
public class ListTools {

    private static final Pattern COLUMNS = Pattern.compile("\\d{1,2}:(\\d{1,2}(?:,\\d{1,2})*)");

    private ListViews views;
    private ListState list;
    private HttpServletRequest request;
    private List<ListViews.SavedView> mine;
    private String hidden;

    protected ListTools() {}

    @Inject
    public ListTools(ListViews views, ListState list, HttpServletRequest request) {
        this.views = views;
        this.list = list;
        this.request = request;
    }

    /** Path of the page, by which views and columns are kept. */
    public String getKey() {
        return request.getServletPath();
    }

    public List<ListViews.SavedView> getViews() {
        if (mine == null) {
            mine = views.mine(getKey());
        }
        return mine;
    }

    public String url(ListViews.SavedView view) {
        return list.getClearUrl() + (view.query().isEmpty() ? "" : "?" + view.query());
    }

    /** Whether the page shows just this view; on which page of it one stands does not matter. */
    public boolean shows(ListViews.SavedView view) {
        return parts(view.query()).equals(parts(list.getQuery()));
    }

    /** Name of the view that the page shows, or null. */
    public String getCurrent() {
        return getViews().stream()
                .filter(this::shows)
                .map(ListViews.SavedView::name)
                .findFirst()
                .orElse(null);
    }

    /** Columns not shown, as {@link ListViews#chooseColumns} takes them; empty when all are. */
    public String getHidden() {
        if (hidden == null) {
            String asked = list.get("hide");
            String kept = asked == null ? views.hiddenColumns(getKey()) : asked;
            hidden = COLUMNS.matcher(kept).matches() ? kept : "";
        }
        return hidden;
    }

    /** Classes of the list that hide these columns from the first painting on. */
    public String getHiddenClasses() {
        Matcher columns = COLUMNS.matcher(getHidden());
        return !columns.matches()
                ? ""
                : Arrays.stream(columns.group(1).split(","))
                        .map(c -> "hide-" + c)
                        .collect(Collectors.joining(" "));
    }

    private static List<String> parts(String query) {
        String plain = query.startsWith("?") ? query.substring(1) : query;
        return Arrays.stream(plain.split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith("page="))
                .sorted()
                .toList();
    }
}
