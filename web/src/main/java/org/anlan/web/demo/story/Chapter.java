package org.anlan.web.demo.story;

/** A part of the story; the same scenes whenever it is asked with the same times. */
public interface Chapter {

    void write(Script script, Times times);
}
