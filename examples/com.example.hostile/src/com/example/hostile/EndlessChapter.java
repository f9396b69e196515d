package com.example.hostile;

import io.antiphon.privacy.Access;
import io.antiphon.report.spi.Chapter;
import io.antiphon.wording.Section;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** A chapter that is never written to its end. */
@Component
public final class EndlessChapter implements Chapter {

	@Override
	public int order() {
		return 1;
	}

	@Override
	public Section section(Locale locale, Access access) {
		Hanging.forEver();
		return new Section("endless", "", List.of(), Map.of());
	}
}
