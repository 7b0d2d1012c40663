package org.anlan.platform.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts text for search. Two-character words are the normal case in Chinese and trigram indexes cannot serve them, so
 * text becomes overlapping pairs (燃气表 → 燃气 气表), kept in a {@code tsvector} built with
 * {@code array_to_tsvector(string_to_array(?, ' '))} or {@code to_tsvector('simple', ?)} under a GIN index. Latin words
 * and numbers stay whole, lower case, full width folded to half; traditional characters are folded to simplified.
 */
public final class Bigrams {

    private static final Analyzer PAIRS = analyzer(false);
    private static final Analyzer PAIRS_AND_SINGLES = analyzer(true);

    private Bigrams() {}

    /** Terms of a document, separated by blanks, each once; nulls are skipped. Single characters are kept as well. */
    public static String document(String... texts) {
        Set<String> terms = new LinkedHashSet<>();
        for (String text : texts) {
            if (text != null) {
                terms.addAll(terms(PAIRS_AND_SINGLES, TraditionalCharacters.simplified(text)));
            }
        }
        return String.join(" ", terms);
    }

    /**
     * A {@code tsquery} in text form that asks for every term; the last Latin word or number matches as a prefix. Empty
     * when the text has no searchable character: then nothing must be asked. A traditional word is asked for as typed,
     * too: documents written before words were folded still hold it.
     */
    public static String query(String text) {
        String asked = text == null ? "" : text;
        List<String> typed = terms(PAIRS, asked);
        String simple = TraditionalCharacters.simplified(asked);
        List<String> folded = simple.equals(asked) ? typed : terms(PAIRS, simple);
        List<String> quoted = new ArrayList<>();
        for (int i = 0; i < folded.size(); i++) {
            String term = folded.get(i);
            boolean prefix = i == folded.size() - 1 && term.chars().allMatch(c -> c < 128);
            quoted.add(
                    term.equals(typed.get(i))
                            ? quoted(term) + (prefix ? ":*" : "")
                            : "(" + quoted(term) + " | " + quoted(typed.get(i)) + ")");
        }
        return String.join(" & ", new LinkedHashSet<>(quoted));
    }

    private static String quoted(String term) {
        return "'" + term.replace("'", "''").replace("\\", "\\\\") + "'";
    }

    private static List<String> terms(Analyzer analyzer, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", new StringReader(text))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    private static Analyzer analyzer(boolean singles) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String fieldName) {
                Tokenizer source = new StandardTokenizer();
                int all = CJKBigramFilter.HAN
                        | CJKBigramFilter.HIRAGANA
                        | CJKBigramFilter.KATAKANA
                        | CJKBigramFilter.HANGUL;
                return new TokenStreamComponents(
                        source, new CJKBigramFilter(new LowerCaseFilter(new CJKWidthFilter(source)), all, singles));
            }
        };
    }
}
