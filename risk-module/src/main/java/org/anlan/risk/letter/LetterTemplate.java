package org.anlan.risk.letter;

import org.anlan.risk.letter.content.LetterContent;

/** What a new letter can start from. @param shipped came with the product */
public record LetterTemplate(String code, String name, boolean shipped, LetterContent content) {}
