package org.anlan.web.inspection.checklist;

import java.io.Serializable;

/**
 * A section or an item of the tree in words, made once: a checklist holds up to 3,000 of them.
 *
 * @param style classes of the line
 * @param indent class that says how deep it stands
 * @param warning what a person must know before anything else
 * @param answer how it is answered, unless by 合格 / 不合格
 * @param more everything else, a line for each kind of thing
 */
public record TreeLine(
        String key,
        boolean section,
        String style,
        String indent,
        String text,
        String warning,
        String answer,
        String more)
        implements Serializable {}
