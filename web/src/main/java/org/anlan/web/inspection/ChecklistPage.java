package org.anlan.web.inspection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.anlan.inspection.checklist.AnswerType;
import org.anlan.inspection.checklist.ChecklistAction;
import org.anlan.inspection.checklist.ChecklistDetails;
import org.anlan.inspection.checklist.Checklists;
import org.anlan.inspection.checklist.NodeRow;
import org.anlan.inspection.finding.FindingLevel;
import org.anlan.platform.audit.AuditRow;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.Go;
import org.anlan.web.faces.Texts;
import org.anlan.web.history.Histories;

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
    transient Go go;

    private String number;
    private Integer shown;
    private String edit;
    private String parent;
    private String kind;
    private long version;
    private String title;
    private NodeForm form = new NodeForm();
    private transient ChecklistDetails checklist;

    /** View action. */
    public void load() {
        version = getChecklist().version();
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
        if (form.getKey() == null) {
            checklists.addNode(number, version, form.getParentKey(), Integer.MAX_VALUE, NodeForms.facts(form, null));
        } else {
            NodeRow before = node(form.getKey()).orElse(null);
            checklists.changeNode(number, version, form.getKey(), NodeForms.facts(form, before));
        }
        return again("checklist.saved");
    }

    public String removeNode(String key) {
        checklists.removeNode(number, version, key);
        return again("checklist.saved");
    }

    /** Among its siblings, one up or down. */
    public String moveNode(String key, int by) {
        NodeRow node = node(key).orElseThrow();
        checklists.moveNode(number, version, key, node.parentKey(), Math.max(0, node.position() + by));
        return again("checklist.saved");
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

    private String again(String done) {
        return go.done(done, number).to("/inspection/checklist.xhtml", "number", number);
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
