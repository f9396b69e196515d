package io.antiphon.channels.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.workbench.ui.View;
import java.util.Locale;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** What came in, file by file. */
@Component
public final class ReceiptsViewComponent implements View {

	@Override
	public String id() {
		return "io.antiphon.channels.ui.receipts";
	}

	@Override
	public Set<String> anchors() {
		return Set.of("intake-");
	}

	@Override
	public String help(Locale locale) {
		return Texts.of(ReceiptsViewComponent.class, locale).get("help");
	}
}
