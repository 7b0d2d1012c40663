package org.anlan.web.inspection.checklist;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anlan.inspection.checklist.AnswerType;
import org.anlan.inspection.checklist.ChecklistAction;
import org.anlan.inspection.checklist.ChecklistDetails;
import org.anlan.inspection.checklist.Checklists;
import org.anlan.inspection.checklist.NodeFacts;
import org.anlan.inspection.checklist.NodeRow;
import org.anlan.inspection.finding.FindingLevel;
import org.anlan.platform.NotFound;
import org.anlan.platform.audit.AuditRow;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.FieldNames;
import org.anlan.web.faces.Go;
import org.anlan.web.faces.Texts;
import org.anlan.web.history.Histories;
import org.anlan.web.people.PersonChoices;

/** One checklist: its tree, its versions, and the editor of its draft. */
@Named
@ViewScoped
public class ChecklistPage implements Serializable {

    @Inject
    transient Checklists checklists;

    @Inject
    transient Histories histories;

    @Inject
    transient Texts texts;

    @Inject
    transient NodeTexts words;

    @Inject
    transient PersonChoices choices;

    @Inject
    transient HttpServletRequest pressed;

    @Inject
    transient Go go;

    private String number;
    private Integer shown;
    private String edit;
    private String parent;
    private String kind;
    private long version;
    private String title;
    private String at;
    private NodeForm form = new NodeForm();
    private ChecklistForm facts = new ChecklistForm();
    private transient ChecklistDetails checklist;
    private transient List<TreeLine> tree;

    /** View action. */
    public void load() {
        version = getChecklist().version();
        facts = ChecklistForm.of(checklist);
        if (edit != null) {
            node(edit).ifPresent(node -> form = NodeForms.of(node));
        } else {
            form.setParentKey(parent);
            form.setKind(NodeForms.kind(kind));
        }
    }

    private Optional<NodeRow> node(String key) {
        return getChecklist().nodes().stream()
                .filter(node -> node.key().equals(key))
                .findFirst();
    }

    public String saveNode() {
        String key = form.getKey();
        NodeFacts facts = NodeForms.facts(form, key == null ? null : node(key).orElse(null));
        String saved = FieldNames.told(NodeForms.FIELDS, () -> {
            if (key == null) {
                return checklists.addNode(number, version, form.getParentKey(), Integer.MAX_VALUE, facts);
            }
            checklists.changeNode(number, version, key, facts);
            return key;
        });
        return again(saved);
    }

    public String removeNode() {
        checklists.removeNode(number, version, form.getKey());
        return again(form.getParentKey());
    }

    /** Among its siblings, one up or down; the button that was pressed says which node. */
    public String step(int by) {
        String key = pressed.getParameter(by < 0 ? "tree:up" : "tree:down");
        NodeRow node = node(key).orElseThrow(() -> new NotFound("checklist-item", key));
        checklists.moveNode(number, version, key, node.parentKey(), Math.max(0, node.position() + by));
        return again(key);
    }

    /** To any section, at a place counted from 1. */
    public String moveNode() {
        int position = form.getPlace() == null ? Integer.MAX_VALUE : form.getPlace() - 1;
        checklists.moveNode(number, version, form.getKey(), form.getTarget(), Math.max(0, position));
        return again(form.getKey());
    }

    public String saveFacts() {
        checklists.change(number, version, facts.facts());
        return again(null);
    }

    public String act(ChecklistAction action) {
        checklists.act(number, version, action);
        return go.done("checklist.done", number, texts.label(action))
                .to("/inspection/checklist.xhtml", "number", number);
    }

    public String copy() {
        String copied = checklists.copy(number, title);
        return go.done("checklist.saved", copied).to("/inspection/checklist.xhtml", "number", copied);
    }

    /** For pages, which know the action by its name. */
    public ChecklistAction action(String name) {
        return ChecklistAction.valueOf(name);
    }

    /** Back to the page, at the node. */
    private String again(String key) {
        return go.done("checklist.saved", number).to("/inspection/checklist.xhtml", "number", number, "at", key);
    }

    public ChecklistDetails getChecklist() {
        if (checklist == null) {
            checklist = shown == null ? checklists.details(number) : checklists.version(number, shown);
        }
        return checklist;
    }

    /** Whether the shown version can be changed by the caller. */
    public boolean isEditable() {
        return getChecklist().shownIsDraft() && !getChecklist().allowedActions().isEmpty();
    }

    public boolean isEditing() {
        return isEditable() && (edit != null || kind != null);
    }

    public List<AuditRow> getHistory() {
        return histories.of("checklist", number);
    }

    public List<Choice> getAnswerTypes() {
        return texts.choices(List.of(AnswerType.values()));
    }

    public List<Choice> getLevels() {
        return texts.choices(List.of(FindingLevel.values()));
    }

    public List<TreeLine> getTree() {
        if (tree == null) {
            tree = getChecklist().nodes().stream()
                    .map(node -> words.line(node, at))
                    .toList();
        }
        return tree;
    }

    /** Sections that the edited node can be moved to: all but itself and those below it, indented by depth. */
    public List<Choice> getTargets() {
        List<Choice> targets = new ArrayList<>();
        int within = Integer.MAX_VALUE;
        for (NodeRow node : getChecklist().nodes()) {
            within = node.depth() <= within ? Integer.MAX_VALUE : within;
            if (node.key().equals(form.getKey())) {
                within = node.depth();
            } else if (!node.isItem() && within == Integer.MAX_VALUE) {
                targets.add(new Choice(
                        node.key(), "\u3000".repeat(node.depth()) + node.facts().text()));
            }
        }
        return targets;
    }

    public List<Choice> getUnits() {
        return choices.units();
    }

    public ChecklistForm getFacts() {
        return facts;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public NodeForm getForm() {
        return form;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Integer getShown() {
        return shown;
    }

    public void setShown(Integer shown) {
        this.shown = shown;
    }

    public String getEdit() {
        return edit;
    }

    public void setEdit(String edit) {
        this.edit = edit;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
