package io.antiphon.base.guard;

/** The framework has no instance of a service: its constructor, its activation or its factory failed. */
final class NotStarted extends RuntimeException {

	private static final long serialVersionUID = 1L;
}
