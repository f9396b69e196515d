package io.antiphon.report;

import io.antiphon.privacy.Access;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/** Writes what the installed chapters have to say. Blocks; files are replaced as a whole or not at all. */
@ProviderType
public interface Report {

	/** {@code report.html}, {@code findings.csv} and {@code loop.json} in a folder. */
	void write(Path folder, Request request);

	/** One of them, told by the ending of the file: {@code .html}, {@code .csv} or {@code .json}. */
	void writeFile(Path file, Request request);

	/** In which language, on whose behalf, and the seconds each phase took (empty where nothing was run). */
	record Request(Locale locale, Access access, Map<String, Double> seconds) {

		public Request {
			seconds = Map.copyOf(seconds);
		}
	}
}
