package io.antiphon.channels.ui.internal;

import io.antiphon.workbench.ui.View;
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
}
