package io.multicloud.examples.springboot;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the page. */
@RestController
final class InventoryController {

    private static final String ONLY_ITS_OWN = "default-src 'none'; style-src 'self'; img-src data:";

    private final Inventory inventory;
    private final boolean emulated;

    InventoryController(Inventory inventory, @Value("${emulator:false}") boolean emulated) {
        this.inventory = inventory;
        this.emulated = emulated;
    }

    @GetMapping(path = "/", produces = "text/html;charset=UTF-8")
    ResponseEntity<String> page() {
        List<Listing> listings = inventory.listings();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", ONLY_ITS_OWN)
                .body(new InventoryPage(listings, emulated).html());
    }
}
