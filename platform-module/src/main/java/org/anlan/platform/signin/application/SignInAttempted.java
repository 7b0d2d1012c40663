package org.anlan.platform.signin.application;

/** Somebody tried to sign in; metrics count it. */
public record SignInAttempted(boolean successful) {}
