package org.anlan.platform.imports;

/** What can happen to an import; CORRECT, START and UNDO are the user's, the rest the engine's. */
public enum ImportAction {
    END_READING,
    END_CHECKING,
    REFUSE,
    CORRECT,
    START,
    END_IMPORTING,
    UNDO,
    END_UNDOING
}
