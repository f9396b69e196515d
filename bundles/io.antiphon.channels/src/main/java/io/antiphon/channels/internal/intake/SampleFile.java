package io.antiphon.channels.internal.intake;

import io.antiphon.channels.Declared;
import io.antiphon.channels.Taking;
import io.antiphon.channels.internal.sample.Sample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;

/** The bundled sample on its way through the same door as any file. */
public final class SampleFile {

	private SampleFile() {}

	/** Writes the sample to a temporary file, takes it in and removes the file. */
	public static Taking take(FileIntake intake, Locale locale) {
		try {
			var file = Files.createTempFile("antiphon-sample", ".csv");
			try {
				Sample.bundled().writeCsv(file);
				return intake.take(
						file, Sample.FILE_NAME, new Declared(Sample.mapping(), Sample.SERVICE, Map.of(), locale));
			} finally {
				Files.delete(file);
			}
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}
}
