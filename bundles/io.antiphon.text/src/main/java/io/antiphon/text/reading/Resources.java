package io.antiphon.text.reading;

import java.io.IOException;
import java.io.InputStream;

/** Where models, tokenizers and word lists are read from, by name. Called while something is opened, on the caller's thread. */
@FunctionalInterface
public interface Resources {
	/** An open stream on the named resource; the caller closes it. */
	InputStream open(String name) throws IOException;

	/** The resources a class loader sees; in OSGi, the bundle's own, its nested jars included. */
	static Resources of(ClassLoader loader) {
		return name -> {
			InputStream stream = loader.getResourceAsStream(name);
			if (stream == null) {
				throw new IOException("Missing resource: " + name);
			}
			return stream;
		};
	}
}
