package io.antiphon.analytics.spi;

/** Why an analyzer could not do its work, in words for the user; never with words of feedback in it. */
public class AnalyzerException extends Exception {

	private static final long serialVersionUID = 1L;

	public AnalyzerException(String message) {
		super(message);
	}

	public AnalyzerException(String message, Throwable cause) {
		super(message, cause);
	}
}
