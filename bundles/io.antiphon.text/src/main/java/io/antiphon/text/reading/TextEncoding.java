package io.antiphon.text.reading;

import java.util.List;

/** Texts in, unit vectors out, whose inner product is likeness of meaning. Blocks. */
@FunctionalInterface
public interface TextEncoding {
	/**
	 * The vectors of {@code texts}, in their order; equal wordings share one array, which must not be written to. Reports the number
	 * of texts done.
	 */
	float[][] encode(List<String> texts, Watch watch);
}
